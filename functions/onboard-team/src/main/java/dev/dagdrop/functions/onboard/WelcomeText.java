package dev.dagdrop.functions.onboard;

import dev.dagdrop.profile.model.TeamProfile;
import dev.dagdrop.registration.naming.WorkflowNaming;

/** The notice to a new team: where to upload its files, and a first one to try. */
final class WelcomeText {
    private static final String OPERATOR = "airflow.providers.amazon.aws.operators.s3.S3ListOperator";

    private WelcomeText() {}

    static String of(TeamProfile profile, ProfileFile file) {
        String root = profile.team().replaceAll("[^A-Za-z0-9]", "_");
        boolean allowed = profile.allowedOperators()
                .map(operators -> operators.allow(OPERATOR))
                .orElse(true);
        String operator = allowed ? OPERATOR : "an operator that AllowedOperators in the profile has";
        return """
                Files uploaded under %1$s become workflows of the team, with its role and settings.
                A first one to try, saved as first.yaml:

                  %2$s_first:
                    dag_id: %2$s_first
                    tasks:
                      list_files:
                        operator: %3$s
                        bucket: %4$s

                  aws s3 cp first.yaml %1$sfirst.yaml

                It becomes the workflow %5$s.first.
                """.formatted(
                        file.folder(profile.team()),
                        root,
                        operator,
                        file.scope().bucket(),
                        WorkflowNaming.teamPart(profile.team()));
    }
}
