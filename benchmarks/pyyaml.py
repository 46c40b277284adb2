"""Prints how many files per second PyYAML's safe_load alone reads from the given folders, for comparison."""

import pathlib
import sys
import time

try:
    import yaml
except ImportError:
    sys.exit("PyYAML is not installed, so there is nothing to compare with: pip install pyyaml")

SECONDS = 5

texts = []
for folder in sys.argv[1:]:
    for file in sorted(pathlib.Path(folder).rglob("*.yaml")):
        try:
            yaml.safe_load(file.read_bytes())
            texts.append(file.read_bytes())
        except (yaml.YAMLError, ValueError):
            pass  # A broken example is quick to refuse; it would only flatter PyYAML or hold it up.

files = 0
start = time.perf_counter()
while time.perf_counter() - start < SECONDS:
    for text in texts:
        yaml.safe_load(text)
    files += len(texts)
print(f"PyYAML {yaml.__version__} safe_load, {len(texts)} files: {files / (time.perf_counter() - start):.0f} files/s")
