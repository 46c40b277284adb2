package dev.dagdrop.registration.aws;

import dev.dagdrop.definition.Bounds;
import dev.dagdrop.definition.Validator;
import dev.dagdrop.registration.ControllerPorts;
import dev.dagdrop.registration.EventSource;
import dev.dagdrop.registration.InputDigests;
import dev.dagdrop.registration.Intake;
import dev.dagdrop.registration.digest.Digests;
import dev.dagdrop.registration.mwaa.MwaaServerlessWorkflows;
import dev.dagdrop.registration.mwaa.PruningWorkflows;
import dev.dagdrop.registration.mwaa.VersionPruning;
import dev.dagdrop.registration.mwaa.Workflows;
import dev.dagdrop.registration.naming.WorkflowNaming;
import dev.dagdrop.registration.notice.NoticeComposer;
import dev.dagdrop.registration.notice.SnsNotices;
import dev.dagdrop.registration.object.S3ObjectReader;
import dev.dagdrop.registration.queue.HintQueue;
import dev.dagdrop.registration.settings.SettingsResolver;
import dev.dagdrop.registration.store.Claims;
import dev.dagdrop.registration.store.DynamoDbTable;
import dev.dagdrop.registration.team.CachedTeamProfiles;
import dev.dagdrop.registration.team.DynamoDbTeamProfiles;
import dev.dagdrop.registration.team.Teams;
import dev.dagdrop.registration.telemetry.RunTrace;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;

/** The intake over AWS. */
public final class AwsIntake {
    private AwsIntake() {}

    /**
     * Puts the intake together; no call is made.
     *
     * @param hints where keys go that have to be looked at because of another
     * @param trace the one the clients write into
     */
    public static Intake create(
            Configuration configuration, AwsClients clients, HintQueue hints, Clock clock, RunTrace trace) {
        ControllerPorts ports = new ControllerPorts(
                configuration.bucketName(),
                new S3ObjectReader(clients.s3(), configuration.bucketName(), configuration.account()),
                workflows(configuration, clients),
                new Claims(new DynamoDbTable(clients.dynamoDb(), configuration.tableName()), clock),
                teams(configuration, clients, clock),
                new SettingsResolver(configuration.workflowRoleArn()),
                new NoticeComposer(configuration.noticeLevel()),
                new SnsNotices(clients::sns, configuration.topicArn()),
                hints,
                configuration.onRemove(),
                configuration.maxDefinitionBytes(),
                digest(configuration));
        return new Intake(
                new EventSource(configuration.bucketName(), configuration.account()),
                new WorkflowNaming(configuration.workflowPrefix()),
                ports.controller(clock, trace),
                clock,
                trace);
    }

    /** What decides how a key ends, in the same installation; no call is made. */
    public static InputDigests inputs(Configuration configuration, AwsClients clients, Clock clock) {
        return new InputDigests(teams(configuration, clients, clock), digest(configuration));
    }

    /** Of the parameters by which the same object may end otherwise. */
    private static String digest(Configuration configuration) {
        return Digests.sha256(
                configuration.workflowRoleArn(),
                overrides(configuration).toString(),
                configuration.unknownTeam().name(),
                Integer.toString(configuration.maxDefinitionBytes()));
    }

    private static Map<String, String> overrides(Configuration configuration) {
        Map<String, String> overrides = new TreeMap<>();
        configuration
                .checkOverrides()
                .severities()
                .forEach((rule, severity) -> overrides.put(rule.value(), severity.name()));
        return overrides;
    }

    private static Teams teams(Configuration configuration, AwsClients clients, Clock clock) {
        return new Teams(
                new CachedTeamProfiles(
                        new DynamoDbTeamProfiles(clients.dynamoDb(), configuration.tableName()),
                        configuration.unknownTeam(),
                        clock),
                configuration.unknownTeam(),
                Validator.standard(
                        Bounds.standard().withMaxBytes(configuration.maxDefinitionBytes()),
                        configuration.checkOverrides()),
                configuration.checkOverrides());
    }

    private static Workflows workflows(Configuration configuration, AwsClients clients) {
        Workflows workflows = new MwaaServerlessWorkflows(clients.workflows(), clients::updates);
        return configuration.pruneVersions()
                ? new PruningWorkflows(workflows, new VersionPruning(clients.workflows()))
                : workflows;
    }
}
