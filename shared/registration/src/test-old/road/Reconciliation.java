package dev.dagdrop.registration.road;

import dev.dagdrop.registration.Intake.Processed;
import dev.dagdrop.registration.aws.AwsReconciler;
import dev.dagdrop.registration.event.MessageDecoder;
import dev.dagdrop.registration.event.UploadMessage;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.reconcile.BucketListing;
import dev.dagdrop.registration.reconcile.Mode;
import dev.dagdrop.registration.reconcile.Ports;
import dev.dagdrop.registration.reconcile.Reconciler;
import dev.dagdrop.registration.reconcile.Request;
import dev.dagdrop.registration.reconcile.Run;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Reconciles a road; what is sent again waits here as in the intake queue, until a test delivers it. */
final class Reconciliation {
    /** Later than every upload and every registration, whatever the date is where the tests run. */
    private static final Clock LATER = Clock.fixed(Instant.parse("2199-01-01T00:00:00Z"), ZoneOffset.UTC);

    private final Road road;
    private final Clock clock;
    private final Reconciler reconciler;
    private final List<String> queue = new ArrayList<>();
    private final List<Run> handedOver = new ArrayList<>();

    Reconciliation(Road road) {
        this(road, LATER);
    }

    Reconciliation(Road road, Clock clock) {
        this(road, clock, () -> {});
    }

    /** @param betweenListingAndRows what happens once, when the bucket was listed and the ledger not yet read */
    Reconciliation(Road road, Runnable betweenListingAndRows) {
        this(road, LATER, betweenListingAndRows);
    }

    private Reconciliation(Road road, Clock clock, Runnable betweenListingAndRows) {
        this.road = road;
        this.clock = clock;
        Ports ports = AwsReconciler.ports(
                road.configuration(),
                road.clients(),
                uploads -> uploads.forEach(upload -> queue.add(UploadMessage.of(upload))),
                handedOver::add,
                clock);
        AtomicBoolean happened = new AtomicBoolean();
        this.reconciler = AwsReconciler.create(
                road.configuration(),
                ports.withObjects(after -> {
                    BucketListing.Page page = ports.objects().page(after);
                    if (!happened.getAndSet(true)) {
                        betweenListingAndRows.run();
                    }
                    return page;
                }),
                clock);
    }

    /** One run, in a single invocation. */
    Run run(Mode mode) {
        return reconciler
                .reconcile(Run.begin(new Request(mode, Duration.ZERO), clock.instant()), Instant.MAX)
                .run();
    }

    /** One run that has time for a single page in each invocation. */
    Run runPageByPage(Mode mode) {
        Run last = reconciler
                .reconcile(Run.begin(new Request(mode, Duration.ZERO), clock.instant()), Instant.MIN)
                .run();
        while (!handedOver.isEmpty()) {
            last = reconciler.reconcile(handedOver.removeFirst(), Instant.MIN).run();
        }
        return last;
    }

    /** Delivers what was sent again, and forgets it. */
    List<Outcome> deliver() {
        List<Outcome> outcomes = new ArrayList<>();
        for (String body : List.copyOf(queue)) {
            road.process(new MessageDecoder().decode(body)).stream()
                    .map(Processed::result)
                    .forEach(result -> outcomes.add(result.outcome()));
        }
        queue.clear();
        return outcomes;
    }

    int waiting() {
        return queue.size();
    }
}
