package dev.dagdrop.registration.aws;

import dev.dagdrop.definition.Bounds;
import dev.dagdrop.definition.Validator;
import dev.dagdrop.registration.Home;
import dev.dagdrop.registration.Intake;
import dev.dagdrop.registration.Patience;
import dev.dagdrop.registration.Pause;
import dev.dagdrop.registration.Registrar;
import dev.dagdrop.registration.journal.Journal;
import dev.dagdrop.registration.journal.Step;
import dev.dagdrop.registration.journal.TimedLedger;
import dev.dagdrop.registration.journal.TimedObjectReader;
import dev.dagdrop.registration.journal.TimedWorkflows;
import dev.dagdrop.registration.journal.UploadJournal;
import dev.dagdrop.registration.ledger.DynamoDbTable;
import dev.dagdrop.registration.ledger.TableLedger;
import dev.dagdrop.registration.naming.WorkflowNaming;
import dev.dagdrop.registration.notice.NoticeComposer;
import dev.dagdrop.registration.notice.Notices;
import dev.dagdrop.registration.notice.SnsNotices;
import dev.dagdrop.registration.object.S3ObjectReader;
import dev.dagdrop.registration.settings.SettingsResolver;
import dev.dagdrop.registration.team.CachedTeamProfiles;
import dev.dagdrop.registration.team.DynamoDbTeamProfiles;
import dev.dagdrop.registration.team.TeamProfiles;
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
        return create(configuration, clients, clock, pause, new UploadJournal());
    }

    /**
     * The same with a journal of the caller's.
     *
     * @param journal the one the clients write into
     */
    public static Intake create(
            Configuration configuration, AwsClients clients, Clock clock, Pause pause, UploadJournal journal) {
        Notices notices = new SnsNotices(clients::sns, configuration.topicArn());
        Registrar registrar = new Registrar(
                new TimedLedger(
                        new TableLedger(new DynamoDbTable(clients.dynamoDb(), configuration.tableName()), clock),
                        journal),
                new TimedObjectReader(new S3ObjectReader(clients.s3(), configuration.account()), journal),
                teams(configuration, clients, clock, journal),
                new TimedWorkflows(workflows(configuration, clients), journal),
                new SettingsResolver(configuration.workflowRoleArn()),
                configuration.onRemove(),
                new NoticeComposer(configuration.noticeLevel()),
                notice -> journal.run(Step.NOTICE, () -> notices.publish(notice)),
                clock,
                // Any other source of chance gives the same numbers to every environment restored from one snapshot.
                new Patience(clock, pause, new SecureRandom()),
                journal);
        return new Intake(
                new Home(configuration.bucketName(), configuration.account()),
                new WorkflowNaming(configuration.workflowPrefix()),
                registrar,
                clock,
                journal);
    }

    private static Teams teams(Configuration configuration, AwsClients clients, Clock clock, Journal journal) {
        TeamProfiles stored = new DynamoDbTeamProfiles(clients.dynamoDb(), configuration.tableName());
        return new Teams(
                new CachedTeamProfiles(
                        team -> journal.time(Step.PROFILE, () -> stored.of(team)), configuration.unknownTeam(), clock),
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
