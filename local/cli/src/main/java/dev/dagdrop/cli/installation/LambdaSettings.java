package dev.dagdrop.cli.installation;

import dev.dagdrop.cli.template.TemplateNode;
import java.time.Duration;

/**
 * How template.yaml has Lambda invoke the functions.
 *
 * @param retries how often an event that failed is tried again before it goes to the intake queue
 * @param batch how many messages of the queue one invocation gets at most
 * @param concurrency how many invocations the queue feeds at once
 * @param timeout how long an invocation may take
 */
record LambdaSettings(int retries, int batch, int concurrency, Duration timeout) {
    static LambdaSettings of(TemplateNode template) {
        TemplateNode workflow = template.at("Resources", "RegisterWorkflowFunction", "Properties", "EventInvokeConfig");
        TemplateNode source =
                template.at("Resources", "RegisterQueuedFunction", "Properties", "Events", "Intake", "Properties");
        return new LambdaSettings(
                workflow.at("MaximumRetryAttempts").number(),
                source.at("BatchSize").number(),
                source.at("ScalingConfig", "MaximumConcurrency").number(),
                Duration.ofSeconds(template.at("Globals", "Function", "Timeout").number()));
    }
}
