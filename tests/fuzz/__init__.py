"""Files broken on purpose: nothing but a BannerError leaves the reading, and no banner's sums fail to hold.

    python -m tests.fuzz --count 5000 --seed 1      # a table of mutations and what became of the files

doors.py        a sample as a web page, a PDF and tables of Siskeudes
mutations.py    a workbook's bytes -> broken bytes, one way each
other_doors.py  the same for the other kinds of files
run.py          reads, checks and sums one file, with limits on time and memory
__main__.py     many of them, in worker processes
"""
