"""Spark pipes records through `handbill unfurl --ndjson` in local-cluster mode: the answers are those of one process.

The records are the pages of tests/fixtures and the pages beside the project (../shared/corpus), where they are there,
both as {"path"} and as {"url", "html"}, and some that cannot be read.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

# Driver, master and workers talk over the loopback alone; Spark reads this when it is imported.
os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"

from pyspark import SparkConf, SparkContext  # noqa: E402

ROOT = Path(__file__).parents[2]
COMMAND = [os.environ["HANDBILL"], "unfurl", "--ndjson"]


def records():
    corpus = ROOT.parent / "shared/corpus"
    pages = sorted((ROOT / "tests/fixtures").rglob("*.html")) + sorted(corpus.glob("*.html"))
    for page in pages:
        yield {"path": str(page)}
        html = page.read_bytes().decode("utf-8", "replace")
        yield {"url": f"https://example.org/{page.stem}", "html": html}
    yield {"path": "/no/such/page.html"}
    yield {"url": "https://example.org/", "html": "%PDF-1.7"}
    yield {}


def main():
    lines = [json.dumps(record, ensure_ascii=False) for record in records()]
    ran = subprocess.run(COMMAND, input="\n".join(lines).encode(), capture_output=True, check=True)
    alone = ran.stdout.decode().splitlines()
    assert len(alone) == len(lines), f"{len(alone)} answers to {len(lines)} records"

    conf = SparkConf().setMaster("local-cluster[2,1,512]").setAppName("handbill")
    for name, value in {
        "spark.executor.memory": "512m",
        "spark.driver.host": "127.0.0.1",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.ui.enabled": "false",
    }.items():
        conf.set(name, value)
    spark = SparkContext(conf=conf)
    spark.setLogLevel("ERROR")
    try:
        piped = spark.parallelize(lines, 6).pipe(" ".join(COMMAND), checkCode=True).collect()
    finally:
        spark.stop()

    assert len(piped) == len(alone), f"{len(piped)} answers through Spark, {len(alone)} alone"
    for line, one, other in zip(lines, alone, piped):
        assert json.loads(one) == json.loads(other), line[:200]
    errors = sum("error" in json.loads(answer) for answer in alone)
    assert errors == 3, f"{errors} answers are errors"
    print(f"{len(lines)} records in 6 parts on 2 workers: each answer is that of one process")


sys.exit(main())
