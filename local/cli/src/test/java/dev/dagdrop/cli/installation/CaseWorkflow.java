package dev.dagdrop.cli.installation;

import java.util.Optional;

/**
 * A workflow that the service has.
 *
 * @param key the object its definition was read from
 * @param version the version of that object it is pinned to, if it is
 */
record CaseWorkflow(
        String arn, String name, String key, Optional<String> version, String triggerMode, String roleArn) {}
