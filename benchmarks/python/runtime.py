"""Lambda's Runtime API, for peer.py where awslambdaric is not installed: the next event, its answer, and again."""

import http.client
import json
import os
import sys

import peer

VERSION = "/2018-06-01/runtime/invocation/"
connection = http.client.HTTPConnection(os.environ["AWS_LAMBDA_RUNTIME_API"])


def call(method, path, body=None):
    connection.request(method, VERSION + path, body)
    response = connection.getresponse()
    return response, response.read()


while True:
    response, event = call("GET", "next")
    request_id = response.getheader("Lambda-Runtime-Aws-Request-Id")
    try:
        call("POST", f"{request_id}/response", json.dumps(peer.handle(json.loads(event), None)))
    except Exception as e:
        print(repr(e), file=sys.stderr)
        call("POST", f"{request_id}/error", json.dumps({"errorType": type(e).__name__, "errorMessage": str(e)}))
