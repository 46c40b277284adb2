package dev.dagdrop.registration.aws;

import dev.dagdrop.definition.Bounds;
import dev.dagdrop.definition.Validator;
import dev.dagdrop.registration.Intake;
import dev.dagdrop.registration.Patience;
import dev.dagdrop.registration.Pause;
import dev.dagdrop.registration.Registrar;
import dev.dagdrop.registration.ledger.DynamoDbTable;
import dev.dagdrop.registration.ledger.TableLedger;
import dev.dagdrop.registration.naming.WorkflowNaming;
import dev.dagdrop.registration.notice.NoticeComposer;
import dev.dagdrop.registration.notice.SnsNotices;
import dev.dagdrop.registration.object.S3ObjectReader;
import dev.dagdrop.registration.settings.SettingsResolver;
import dev.dagdrop.registration.team.CachedTeamProfiles;
import dev.dagdrop.registration.team.DynamoDbTeamProfiles;
import dev.dagdrop.registration.team.Teams;
import dev.dagdrop.registration.workflow.MwaaServerlessWorkflows;
import dev.dagdrop.registration.workflow.PruningWorkflows;
import dev.dagdrop.registration.workflow.VersionPruning;
import dev.dagdrop.registration.workflow.Workflows;
import java.security.SecureRandom;
import java.time.Clock;

/** The intake over AWS. */
public final class AwsIntake {
    private AwsIntake() {}

    /**
     * Puts the intake together; no call is made.
     *
     * @param pause how to wait for a claim that is held by another invocation
     */
    public static Intake create(Configuration configuration, AwsClients clients, Clock clock, Pause pause) {
        Registrar registrar = new Registrar(
                new TableLedger(new DynamoDbTable(clients.dynamoDb(), configuration.tableName()), clock),
                new S3ObjectReader(clients.s3()),
                teams(configuration, clients, clock),
                workflows(configuration, clients),
                new SettingsResolver(configuration.workflowRoleArn()),
                configuration.onRemove(),
                new NoticeComposer(configuration.noticeLevel()),
                new SnsNotices(clients::sns, configuration.topicArn()),
                clock,
                // Any other source of chance gives the same numbers to every environment restored from one snapshot.
                new Patience(clock, pause, new SecureRandom()));
        return new Intake(
                configuration.bucketName(), new WorkflowNaming(configuration.workflowPrefix()), registrar, clock);
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
        Workflows workflows = new MwaaServerlessWorkflows(clients.workflows(), clients.updates());
        return configuration.pruneVersions()
                ? new PruningWorkflows(workflows, new VersionPruning(clients.workflows()))
                : workflows;
    }

    /**
     * The intake of a deployed function.
     *
     * @throws IllegalArgumentException when the environment is not as template.yaml sets it
     */
    public static Intake fromEnvironment() {
        return create(
                Configuration.of(System.getenv()), AwsClients.fromDefaultChain(), Clock.systemUTC(), Pause.sleeping());
    }
}
