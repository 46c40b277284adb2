#!/usr/bin/env python3
"""Writes api-requests.txt: what the AWS APIs take in those arguments that operators pass on as they are.

    tools/api_requests.py BOTOCORE > src/main/resources/dev/dagdrop/definition/operators/api-requests.txt

BOTOCORE is a checkout of https://github.com/boto/botocore (Apache-2.0); only its public models are read.
An argument stands in ARGUMENTS when the operator's source passes it on without changing it.
"""

import json
import pathlib
import subprocess
import sys

# operator: {argument: service.Operation[.Member...]}; a trailing ~ says that the operator adds members of its own, so
# that required ones may be missing.
ARGUMENTS = {
    "AthenaOperator": {
        "query_execution_context": "athena.StartQueryExecution.QueryExecutionContext",
        "result_configuration": "athena.StartQueryExecution.ResultConfiguration",
    },
    "BatchOperator": {
        "container_overrides": "batch.SubmitJob.containerOverrides",
        "array_properties": "batch.SubmitJob.arrayProperties",
        "node_overrides": "batch.SubmitJob.nodeOverrides",
        "ecs_properties_override": "batch.SubmitJob.ecsPropertiesOverride",
        "eks_properties_override": "batch.SubmitJob.eksPropertiesOverride",
        "parameters": "batch.SubmitJob.parameters",
        "retry_strategy": "batch.SubmitJob.retryStrategy",
        "tags": "batch.SubmitJob.tags",
    },
    "BatchCreateComputeEnvironmentOperator": {
        "compute_resources": "batch.CreateComputeEnvironment.computeResources",
        "tags": "batch.CreateComputeEnvironment.tags",
    },
    "CloudFormationCreateStackOperator": {"cloudformation_parameters": "cloudformation.CreateStack~"},
    "ComprehendStartPiiEntitiesDetectionJobOperator": {
        "input_data_config": "comprehend.StartPiiEntitiesDetectionJob.InputDataConfig",
        "output_data_config": "comprehend.StartPiiEntitiesDetectionJob.OutputDataConfig",
    },
    "DataSyncOperator": {
        "create_task_kwargs": "datasync.CreateTask~",
        "update_task_kwargs": "datasync.UpdateTask~",
        "task_execution_kwargs": "datasync.StartTaskExecution~",
    },
    "EC2CreateInstanceOperator": {"config": "ec2.RunInstances~"},
    "EcsCreateClusterOperator": {"create_cluster_kwargs": "ecs.CreateCluster~"},
    "EcsRegisterTaskDefinitionOperator": {
        "container_definitions": "ecs.RegisterTaskDefinition.containerDefinitions",
        "register_task_kwargs": "ecs.RegisterTaskDefinition~",
    },
    "EcsRunTaskOperator": {
        "overrides": "ecs.RunTask.overrides",
        "launch_type": "ecs.RunTask.launchType",
        "network_configuration": "ecs.RunTask.networkConfiguration",
        "placement_constraints": "ecs.RunTask.placementConstraints",
        "placement_strategy": "ecs.RunTask.placementStrategy",
        "capacity_provider_strategy": "ecs.RunTask.capacityProviderStrategy",
        "volume_configurations": "ecs.RunTask.volumeConfigurations",
    },
    "EksCreateClusterOperator": {
        "resources_vpc_config": "eks.CreateCluster.resourcesVpcConfig",
        "create_cluster_kwargs": "eks.CreateCluster~",
        "create_nodegroup_kwargs": "eks.CreateNodegroup~",
        "create_fargate_profile_kwargs": "eks.CreateFargateProfile~",
    },
    "EksCreateNodegroupOperator": {"create_nodegroup_kwargs": "eks.CreateNodegroup~"},
    "EksCreateFargateProfileOperator": {"create_fargate_profile_kwargs": "eks.CreateFargateProfile~"},
    "EmrAddStepsOperator": {"steps": "emr.AddJobFlowSteps.Steps"},
    "EmrCreateJobFlowOperator": {"job_flow_overrides": "emr.RunJobFlow~"},
    "EmrContainerOperator": {
        "job_driver": "emr-containers.StartJobRun.jobDriver",
        "configuration_overrides": "emr-containers.StartJobRun.configurationOverrides",
        "tags": "emr-containers.StartJobRun.tags",
    },
    "EmrServerlessCreateApplicationOperator": {"config": "emr-serverless.CreateApplication~"},
    "EmrServerlessStartJobOperator": {
        "job_driver": "emr-serverless.StartJobRun.jobDriver",
        "configuration_overrides": "emr-serverless.StartJobRun.configurationOverrides",
        "config": "emr-serverless.StartJobRun~",
    },
    "EventBridgePutEventsOperator": {"entries": "events.PutEvents.Entries"},
    "GlueCrawlerOperator": {"config": "glue.CreateCrawler~"},
    "GlueJobOperator": {
        "script_args": "glue.StartJobRun.Arguments",
        "create_job_kwargs": "glue.CreateJob~",
        "run_job_kwargs": "glue.StartJobRun~",
    },
    "LambdaCreateFunctionOperator": {
        "code": "lambda.CreateFunction.Code",
        "config": "lambda.CreateFunction~",
    },
    "LambdaInvokeFunctionOperator": {
        "invocation_type": "lambda.Invoke.InvocationType",
        "log_type": "lambda.Invoke.LogType",
    },
    "RdsCreateDbInstanceOperator": {"rds_kwargs": "rds.CreateDBInstance~"},
    "RdsDeleteDbInstanceOperator": {"rds_kwargs": "rds.DeleteDBInstance~"},
    "RedshiftDataOperator": {"parameters": "redshift-data.ExecuteStatement.Parameters"},
    "SageMakerEndpointConfigOperator": {"config": "sagemaker.CreateEndpointConfig"},
    "SageMakerModelOperator": {"config": "sagemaker.CreateModel"},
    "SageMakerProcessingOperator": {"config": "sagemaker.CreateProcessingJob"},
    "SageMakerTrainingOperator": {"config": "sagemaker.CreateTrainingJob"},
    "SageMakerTuningOperator": {"config": "sagemaker.CreateHyperParameterTuningJob"},
    "SqsPublishOperator": {"message_attributes": "sqs.SendMessage.MessageAttributes"},
    "SsmRunCommandOperator": {"run_command_kwargs": "ssm.SendCommand~"},
}

LETTERS = {
    "string": "s", "character": "s", "integer": "i", "long": "i", "float": "f", "double": "f", "boolean": "b",
    "timestamp": "d", "blob": "x",
}
# AWS adds values to the longer enumerations and to those of sizes and versions all the time.
LONGEST_ENUMERATION = 15


def model(botocore, service):
    folder = pathlib.Path(botocore) / "botocore" / "data" / service
    return json.loads((sorted(folder.iterdir())[-1] / "service-2.json").read_text())


def is_stable(name, values):
    return len(values) <= LONGEST_ENUMERATION and not any(word in name for word in ("InstanceType", "Version", "Region"))


def reference(service, shapes, name, lines, waiting):
    """The letter of a simple shape, or the name of one with a line of its own."""
    shape = shapes[name]
    if shape.get("document"):
        return "*"
    kind = shape["type"]
    if kind == "string" and "enum" in shape and is_stable(name, shape["enum"]):
        lines.setdefault(f"{service}.{name}", "= " + " ".join(shape["enum"]))
        return f"{service}.{name}"
    if kind in LETTERS:
        return LETTERS[kind]
    waiting.append(name)
    return f"{service}.{name}"


def describe(service, shapes, name, lines):
    waiting = [name]
    while waiting:
        name = waiting.pop()
        if f"{service}.{name}" in lines:
            continue
        shape = shapes[name]
        lines[f"{service}.{name}"] = ""
        if shape["type"] == "structure":
            required = shape.get("required", [])
            text = " ".join(
                f"{member}{'!' if member in required else ''}={reference(service, shapes, at['shape'], lines, waiting)}"
                for member, at in shape["members"].items()
            )
            lines[f"{service}.{name}"] = ("{ " + text).rstrip()
        elif shape["type"] == "list":
            lines[f"{service}.{name}"] = "[ " + reference(service, shapes, shape["member"]["shape"], lines, waiting)
        elif shape["type"] == "map":
            lines[f"{service}.{name}"] = "< " + reference(service, shapes, shape["value"]["shape"], lines, waiting)


def main(botocore):
    version = subprocess.run(
        ["git", "-C", botocore, "rev-parse", "--short", "HEAD"], capture_output=True, text=True, check=True
    ).stdout.strip()
    arguments, lines, models = [], {}, {}
    for operator, of_operator in ARGUMENTS.items():
        for argument, path in of_operator.items():
            partial = path.endswith("~")
            service, operation, *members = path.rstrip("~").split(".")
            data = models.setdefault(service, model(botocore, service))
            shapes = data["shapes"]
            name = data["operations"][operation]["input"]["shape"]
            for member in members:
                name = shapes[name]["members"][member]["shape"]
            waiting = []
            target = reference(service, shapes, name, lines, waiting)
            for each in waiting:
                describe(service, shapes, each, lines)
            arguments.append(f"> {operator} {argument} {path.rstrip('~')} {target}{'~' if partial else ''}")
    print("# What the AWS APIs take in arguments that operators pass on. Written by tools/api_requests.py; do not edit.")
    print(f"# From the public models of botocore at {version} (https://github.com/boto/botocore, Apache-2.0).")
    print("# > operator argument request type; ~ where the operator adds members")
    print("# type: s text  i whole number  f number  b boolean  d date  x bytes  * anything, or the name of a line:")
    print("# name { member[!]=type...   ! required     name [ type of items     name < type of values     name = choices")
    for line in arguments:
        print(line)
    for name in sorted(lines):
        print(name, lines[name])


if __name__ == "__main__":
    main(sys.argv[1])
