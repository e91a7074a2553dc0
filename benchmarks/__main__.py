"""All benchmarks of speed, one table each: `python -m benchmarks`."""

from benchmarks import cold_start, engines, explanations, many_plans

for benchmark in (cold_start, engines, explanations, many_plans):
    print(f"— {benchmark.__name__.rpartition('.')[2]}")
    benchmark.main()
    print()
