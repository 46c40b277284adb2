package dev.dagdrop.cli.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownPageTest {
    @TempDir
    Path folder;

    @Test
    void findsLinksAndPicturesButNoneInCode() throws IOException {
        MarkdownPage page = page("""
                A [link](one.md), [two
                lines](two.md#a "title"), ![picture](<three.svg>), <a href="four.md">four</a>, [five].

                `[code](no.md)` and ``[more `code`](no.md)``

                ```sh
                [fenced](no.md)
                ```

                [five]: five.md
                """);

        assertThat(page.targets()).containsExactlyInAnyOrder("one.md", "two.md#a", "three.svg", "four.md", "five.md");
    }

    @Test
    void makesAnchorsAsGitHubDoes() throws IOException {
        MarkdownPage page = page("""
                # What it's for: `sam local`, DD105 & [a link](x.md)
                ## Twice
                ## Twice
                ## Größe_1 -- here
                <a id="by-hand"></a>
                ```sh
                # a comment
                ```
                """);

        assertThat(page.anchors())
                .containsExactlyInAnyOrder(
                        "what-its-for-sam-local-dd105--a-link", "twice", "twice-1", "größe_1----here", "by-hand");
    }

    private MarkdownPage page(String text) throws IOException {
        return MarkdownPage.read(Files.writeString(folder.resolve("page.md"), text));
    }
}
