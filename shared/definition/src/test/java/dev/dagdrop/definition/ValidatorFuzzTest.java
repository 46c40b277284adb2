package dev.dagdrop.definition;

import static dev.dagdrop.definition.Inputs.assertPrints;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.dagdrop.definition.check.CheckOverrides;
import dev.dagdrop.definition.finding.Finding;
import dev.dagdrop.definition.finding.Position;
import dev.dagdrop.definition.finding.Related;
import dev.dagdrop.definition.finding.SourceText;
import dev.dagdrop.definition.operators.OperatorCatalogue;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for every file whatever its bytes are. A normal run replays the seeds and every check's examples; with
 * {@code JAZZER_FUZZ=1} new files are looked for.
 */
final class ValidatorFuzzTest {
    private static final int FEW = 2;

    private static final Validator STANDARD = Validator.standard(Bounds.standard());
    private static final Validator AGAIN = Validator.standard(Bounds.standard());
    private static final Validator BRIEF = Validator.standard(Bounds.standard().withMaxFindings(FEW));
    private static final Validator BRIEF_UNJOINED = unjoined(Bounds.standard().withMaxFindings(FEW));
    private static final Validator UNJOINED = unjoined(Bounds.standard());
    private static final Validator NARROW = Validator.standard(new Bounds(2_000, 6, 100, 3, FEW));

    @MethodSource("dev.dagdrop.definition.Inputs#examples")
    @FuzzTest
    void judgesAnyBytes(byte[] content) {
        Validation validation = STANDARD.validate(content);

        assertSound(validation);
        assertSame(AGAIN.validate(content), validation);
        assertSound(BRIEF.validate(content));
        assertThat(BRIEF.validate(content).isAccepted()).isEqualTo(validation.isAccepted());
        assertShortened(BRIEF_UNJOINED.validate(content), UNJOINED.validate(content));
        assertSound(NARROW.validate(content));
    }

    /** Without the rules whose findings join others, which changes how many there are. */
    private static Validator unjoined(Bounds bounds) {
        Set<String> joining = Set.of("DD115", "DD116");
        return new Validator(
                bounds,
                StandardChecks.all(bounds.maxTasks(), new OperatorCatalogue()).stream()
                        .filter(check -> !joining.contains(check.rule().id().value()))
                        .toList(),
                CheckOverrides.none());
    }

    private static void assertSound(Validation validation) {
        assertPrints(validation);
        assertThat(validation.findings()).isSorted();
        for (Finding finding : validation.findings()) {
            assertInside(finding.position(), validation.source(), finding);
            for (Related related : finding.related()) {
                assertInside(related.position(), validation.source(), finding);
            }
        }
    }

    /** A place covers characters of one line; only a single one may stand behind the last. */
    private static void assertInside(Position position, SourceText source, Finding finding) {
        String line = source.line(position.line());
        int length = line.codePointCount(0, line.length());

        assertThat(position.line()).as("line of %s", finding).isLessThanOrEqualTo(source.lineCount());
        assertThat(position.column()).as("column of %s", finding).isLessThanOrEqualTo(length + 1);
        assertThat(position.column() - 1 + position.length())
                .as("end of %s", finding)
                .isLessThanOrEqualTo(Math.max(length, position.column()));
    }

    private static void assertSame(Validation again, Validation validation) {
        assertThat(again.findings()).isEqualTo(validation.findings());
        assertThat(again.omitted()).isEqualTo(validation.omitted());
        assertThat(again.source().text()).isEqualTo(validation.source().text());
    }

    /** Fewer findings listed change neither how many there are nor whether the file is accepted. */
    private static void assertShortened(Validation brief, Validation validation) {
        List<Finding> all = validation.findings();

        assertThat(brief.isAccepted()).isEqualTo(validation.isAccepted());
        assertThat(brief.findings()).hasSize(Math.min(FEW, all.size()));
        assertThat(brief.findings().size() + brief.omitted()).isEqualTo(all.size() + validation.omitted());
    }
}
