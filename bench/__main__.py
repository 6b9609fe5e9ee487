"""`python -m bench`: every measurement, one after the other."""

from bench import bench_make, bench_png, bench_read, bench_start, bench_warm

for bench in (bench_start, bench_make, bench_png, bench_read, bench_warm):
    bench.main()
