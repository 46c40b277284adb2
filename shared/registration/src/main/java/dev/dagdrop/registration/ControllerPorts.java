package dev.dagdrop.registration;

import dev.dagdrop.registration.mwaa.Workflows;
import dev.dagdrop.registration.notice.NoticeComposer;
import dev.dagdrop.registration.notice.Notices;
import dev.dagdrop.registration.object.ObjectReader;
import dev.dagdrop.registration.queue.HintQueue;
import dev.dagdrop.registration.settings.SettingsResolver;
import dev.dagdrop.registration.store.Claims;
import dev.dagdrop.registration.team.Teams;
import dev.dagdrop.registration.telemetry.Trace;
import java.time.InstantSource;

/**
 * Everything a controller calls and reads.
 *
 * @param bucket the one bucket
 * @param objects that bucket's objects
 * @param hints the queue of hints for other keys
 * @param maxBytes the largest definition
 * @param digest of the parameters that can change an outcome
 */
public record ControllerPorts(
        String bucket,
        ObjectReader objects,
        Workflows workflows,
        Claims claims,
        Teams teams,
        SettingsResolver settings,
        NoticeComposer composer,
        Notices notices,
        HintQueue hints,
        OnRemove onRemove,
        int maxBytes,
        String digest) {
    /** The controller over these ports. */
    public Controller controller(InstantSource clock, Trace trace) {
        return new Controller(
                new Controller.BucketPorts(bucket, objects, workflows),
                new Pass(teams, settings, new Pass.PassSettings(onRemove, maxBytes, digest)),
                claims,
                new NoticePolicy(composer, clock),
                new Controller.Outbox(notices, hints),
                clock,
                trace);
    }
}
