"""Ask an author what can still change a verdict, and write the answers into the plan file."""
