package dev.dagdrop.definition.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.definition.yaml.PlainTextCache.PlainText;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlainTextCacheTest {
    private final PlainTextCache texts = new PlainTextCache();

    @Test
    void whatWasKeptIsFound() {
        PlainText text = text("operator");
        texts.keep(text);

        assertThat(texts.find("operator")).containsSame(text);
        assertThat(texts.find("operators")).isEmpty();
    }

    @Test
    void aLongValueIsNotKept() {
        String longest = "x".repeat(100);
        texts.keep(text(longest));
        texts.keep(text(longest + "x"));

        assertThat(texts.find(longest)).isPresent();
        assertThat(texts.find(longest + "x")).isEmpty();
    }

    @Test
    void aDocumentOfDifferentValuesIsNotKeptTwice() {
        IntStream.range(0, 2_000).forEach(i -> texts.keep(text("t" + i)));

        assertThat(texts.find("t999")).isPresent();
        assertThat(texts.find("t1000")).isEmpty();
    }

    private static PlainText text(String value) {
        return new PlainText(value, AsciiSet.of(value), ScalarType.STRING);
    }
}
