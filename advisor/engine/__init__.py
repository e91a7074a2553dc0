"""Rules as data, run forward by durable-rules, and by a reference evaluator with the same meaning."""
