package dev.dagdrop.registration.crash;

import dev.dagdrop.registration.mwaa.Workflows;
import dev.dagdrop.registration.notice.Notices;
import dev.dagdrop.registration.object.Look;
import dev.dagdrop.registration.object.ObjectReader;
import dev.dagdrop.registration.queue.Hints;
import dev.dagdrop.registration.store.ConditionalTable;
import dev.dagdrop.registration.team.TeamProfiles;
import java.util.Optional;

/** Everything a controller talks to. */
record Ports(
        ConditionalTable table,
        ObjectReader objects,
        TeamProfiles profiles,
        Workflows workflows,
        Notices notices,
        Hints hints) {
    Ports withTable(ConditionalTable other) {
        return new Ports(other, objects, profiles, workflows, notices, hints);
    }

    Ports withWorkflows(Workflows other) {
        return new Ports(table, objects, profiles, other, notices, hints);
    }

    /** The same ports, with every step under a hook. */
    Ports under(Hook hook) {
        return new Ports(
                (id, update, condition) -> Writes.stepOf(update)
                        .map(step -> hook.around(step, () -> table.write(id, update, condition)))
                        .orElseGet(() -> table.write(id, update, condition)),
                new HookedObjects(objects, hook),
                team -> hook.around(Step.PROFILE, () -> profiles.of(team)),
                new HookedWorkflows(workflows, hook),
                notice -> hook.around(Step.PUBLISH, () -> notices.publish(notice)),
                (bucket, keys, delay) -> hook.around(Step.HINT, () -> hints.send(bucket, keys, delay)));
    }

    private record HookedObjects(ObjectReader objects, Hook hook) implements ObjectReader {
        @Override
        public Look look(String key, int maxBytes) {
            return hook.around(Step.LOOK, () -> objects.look(key, maxBytes));
        }

        @Override
        public Optional<Look.Content> version(String key, String versionId, int maxBytes) {
            return objects.version(key, versionId, maxBytes);
        }

        @Override
        public Optional<Look.Version> head(String key) {
            return objects.head(key);
        }

        @Override
        public boolean exists(String key) {
            return objects.exists(key);
        }
    }
}
