package dev.dagdrop.cli.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import picocli.CommandLine;

class GraphCommandTest {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final String AWKWARD = """
            awkward:
              tasks:
                "a<b>&\\"c\\"`[1]":
                  operator: airflow.providers.amazon.aws.operators.s3.S3ListOperator
                  bucket: b
                a_name_that_goes_on_and_on_until_nobody_reads_it_to_its_end:
                  operator: airflow.providers.amazon.aws.operators.s3.S3ListOperator
                  bucket: b
                  pool: x
                  dependencies: [a_name_that_goes_on_and_on_until_nobody_reads_it_to_its_end, nobody]
            """;

    @TempDir
    Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void drawsTheTasksAndDependenciesOfADag() throws Exception {
        assertThat(graph("", sample("daily.yaml"))).isZero();

        Document svg = parse(out.toString());
        assertThat(svg.getElementsByTagName("path").getLength()).isEqualTo(2);
        assertThat(out.toString())
                .contains(
                        ">finance_daily<", ">summarise<", ">AthenaOperator<", ">3 tasks", "prefers-color-scheme: dark")
                .doesNotContain("class=\"task error");
    }

    @Test
    void marksWhatIsWrongAndDrawsCirclesAndUnknownTasks() throws Exception {
        assertThat(graph("", sample("broken.yaml"))).isZero();

        parse(out.toString());
        assertThat(out.toString())
                .contains(
                        "class=\"task error\"",
                        "error DD602",
                        ">freez<",
                        "no such task",
                        "class=\"arrow error unknown\"")
                .contains("error DD105 duplicate-key 4:3  ")
                .contains("DD603 dependency-cycle");
    }

    @Test
    void marksWarningsInTheirOwnWay() throws Exception {
        assertThat(graph("", sample("warned.yaml"))).isZero();

        parse(out.toString());
        assertThat(out.toString()).contains("class=\"warning\"").doesNotContain("class=\"task error");
    }

    @Test
    void escapesAndCutsNames() throws Exception {
        assertThat(graph(AWKWARD, "-")).isZero();

        parse(out.toString());
        assertThat(out.toString())
                .contains(
                        ">a&lt;b&gt;&amp;&quot;c&quot;`[1]<",
                        ">a_name_that_goes_on_and_on_until_…<",
                        ">error DD603, DD602 +1 warning<");
    }

    @Test
    void drawsTheSameForMermaid() {
        assertThat(graph(AWKWARD, "-", "--format", "mermaid")).isZero();

        assertThat(out.toString())
                .startsWith("flowchart TD\n")
                .contains("t0[\"a#60;b#62;#38;#34;c#34;#96;#91;1#93;<br/>S3ListOperator<br/>error DD427\"]:::error")
                .contains("t2[\"nobody<br/>no such task\"]:::unknown")
                .contains("  t1 --> t1\n", "  t2 -.-> t1\n", "  linkStyle 0,1 stroke:#cf222e");
    }

    @Test
    void writesForMermaidNothingThatItReadsAsMarkdownOrMarkup() {
        String odd = """
                odd:
                  tasks:
                    "1. a": {operator: airflow.operators.empty.EmptyOperator}
                    "- b": {operator: airflow.operators.empty.EmptyOperator}
                    _c_d_: {operator: airflow.operators.empty.EmptyOperator}
                    www.e.com: {operator: airflow.operators.empty.EmptyOperator}
                    "style:#f": {operator: airflow.operators.empty.EmptyOperator}
                    "`g`\\"<b>#34;": {operator: airflow.operators.empty.EmptyOperator}
                    "    h": {operator: airflow.operators.empty.EmptyOperator}
                    a-b+c: {operator: airflow.operators.empty.EmptyOperator}
                """;

        assertThat(graph(odd, "-", "--format", "mermaid")).isZero();

        assertThat(out.toString())
                .contains(
                        "[\"1#46; a<br/>",
                        "[\"#45; b<br/>",
                        "[\"#95;c_d#95;<br/>",
                        "[\"www#46;e#46;com<br/>",
                        "[\"style#58;#35;f<br/>",
                        "[\"#96;g#96;#34;#60;b#62;#35;34#59;<br/>",
                        "[\"#32;#32;#32;#32;h<br/>",
                        "[\"a-b+c<br/>");
    }

    @Test
    void checksAsTheStackDoes() {
        assertThat(graph("", sample("warned.yaml"), "--override", "DD208=error"))
                .isZero();
        assertThat(out.toString()).contains("1 task, 1 error");

        assertThat(graph("", sample("daily.yaml"), "--max-bytes", "100")).isEqualTo(1);
        assertThat(err.toString()).contains("error[DD001 file-too-large]");

        assertThat(graph("", sample("daily.yaml"), "--override", "DD208=never")).isEqualTo(2);
        assertThat(graph("", sample("daily.yaml"), "--max-bytes", "0")).isEqualTo(2);
    }

    @Test
    void marksTheRightOneOfTasksWhoseNamesBeginAlike() {
        String alike = "a_name_that_is_longer_than_sixty_letters_before_the_difference_";
        String dag = "d:\n  tasks:\n    " + alike + "1: {operator: airflow.operators.empty.EmptyOperator}\n    " + alike
                + "2: {operator: airflow.operators.empty.EmptyOperator, retries: 9}\n";

        assertThat(graph(dag, "-", "--format", "mermaid")).isZero();

        assertThat(out.toString()).containsPattern("t1\\[.*error DD501").doesNotContainPattern("t0\\[.*error DD501");
    }

    @Test
    void theNameOfTheOutputTellsTheFormat() throws IOException {
        Path drawing = temp.resolve("daily.mmd");

        assertThat(graph("", sample("daily.yaml"), "-o", drawing.toString())).isZero();

        assertThat(drawing).content(StandardCharsets.UTF_8).startsWith("flowchart TD\n");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void saysWhyThereIsNothingToDraw() {
        assertThat(graph("a: [", "-")).isEqualTo(1);

        assertThat(err.toString()).contains("error[DD101 invalid-yaml]", "there is nothing to draw in -");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aWrongUsageOrAFileThatIsNotThereIsExitCodeTwo() {
        assertThat(graph("")).isEqualTo(2);
        assertThat(graph("", sample("daily.yaml"), "--format", "png")).isEqualTo(2);
        assertThat(graph("", temp.resolve("none.yaml").toString())).isEqualTo(2);
        assertThat(graph(
                        "",
                        sample("daily.yaml"),
                        "-o",
                        temp.resolve("none/x.svg").toString()))
                .isEqualTo(2);

        assertThat(err.toString()).contains("svg or mermaid, not \"png\"", "there is no such file or folder");
    }

    private int graph(String input, String... arguments) {
        GraphCommand command = new GraphCommand(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err));
        return new CommandLine(command).setErr(new PrintWriter(err)).execute(arguments);
    }

    private static String sample(String name) {
        return SAMPLES.resolve(name).toString();
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
