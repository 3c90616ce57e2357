"""The same figures counted in pandas, for the bench to compare with: of a folder of exports, every year.

Counts children in care at each year end, all and by sex, and children starting and ceasing in each year. Prints JSON:
`cells` by "measure|period|category", `seconds`, and `peak` in megabytes. Exits with 3 where there is no pandas.
"""
import json
import resource
import sys
import time
from pathlib import Path

try:
    import pandas as pd
except ImportError:
    sys.exit(3)

begun = time.perf_counter()
folder, extract = Path(sys.argv[1]), pd.Timestamp(sys.argv[2])


def read(name):
    """Every return's file of this name, as text, with the year the return began in."""
    files = sorted(folder.glob(f"*/{name}.csv"))
    return pd.concat([pd.read_csv(file, dtype=str).assign(year=int(file.parent.name[:4])) for file in files])


episodes = read("episodes")[["CHILD", "DECOM", "RNE", "LS", "DEC", "REC", "year"]]
for column in ["DECOM", "DEC"]:
    episodes[column] = pd.to_datetime(episodes[column], format="%d/%m/%Y")
episodes.loc[episodes.DEC > extract, "DEC"] = pd.NaT
last_return = episodes.groupby("CHILD").year.max()

# Of the rows that several returns give of one start: one of some length, an ended one before an open one, the latest.
episodes["empty"], episodes["open"] = episodes.DEC == episodes.DECOM, episodes.DEC.isna()
chosen = {"CHILD": True, "DECOM": True, "empty": True, "open": True, "year": False}
episodes = episodes.sort_values([*chosen], ascending=[*chosen.values()])
episodes = episodes.drop_duplicates(["CHILD", "DECOM"]).reset_index(drop=True)
following = episodes.groupby("CHILD").DECOM.shift(-1)
ended = episodes.DEC.where(episodes.DEC.notna() & ~(episodes.DEC > following), following)
gone = ended.isna() & (episodes.CHILD.map(last_return) < episodes.year.max())
ended = ended.where(~gone, pd.to_datetime(dict(year=episodes.CHILD.map(last_return) + 1, month=4, day=1)))
episodes["ended"] = ended
before = episodes.groupby("CHILD").REC.shift()
begins = (episodes.RNE == "S") | (before != "X1") | before.isna()
episodes["period"] = begins.groupby(episodes.CHILD).cumsum()
episodes["respite"] = episodes.LS.isin(["V3", "V4"])

header = read("header").sort_values(["CHILD", "year"]).drop_duplicates("CHILD", keep="last").set_index("CHILD")
sex = header.SEX.map({"1": "Male", "2": "Female", "M": "Male", "F": "Female"}).fillna("Unknown")

care = episodes.drop_duplicates(["CHILD", "period"], keep="last").set_index(["CHILD", "period"])

cells = {}
for year in sorted(episodes.year.unique()):
    first, last = pd.Timestamp(year, 4, 1), pd.Timestamp(year + 1, 3, 31)
    now = episodes[(episodes.DECOM <= last) & ~(episodes.ended <= last) & ~episodes.respite]
    cells[f"children-in-care|{last:%Y-%m-%d}|"] = len(now)
    for name, count in now.CHILD.map(sex).fillna("Unknown").value_counts().items():
        cells[f"children-in-care|{last:%Y-%m-%d}|{name}"] = int(count)
    label = f"{year}-{(year + 1) % 100:02d}"
    came = episodes[episodes.DECOM.between(first, last) & (episodes.RNE == "S") & ~episodes.respite]
    cells[f"children-starting|{label}|"] = int(came.CHILD.nunique())
    left = care[care.ended.between(first, last) & ~care.respite]
    cells[f"children-ceasing|{label}|"] = int(left.index.get_level_values("CHILD").nunique())

seconds = time.perf_counter() - begun
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
print(json.dumps({"cells": cells, "seconds": seconds, "peak": peak}))
