package dev.dagdrop.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

@ResourceLock(Resources.SYSTEM_PROPERTIES)
class DemoTest {
    @Test
    void everyStepEndsAsExpectedAndShowsItsNotice() {
        StringWriter out = new StringWriter();

        int code = new DemoCommand(Path.of("..", ".."), new PrintWriter(out)).call();

        assertThat(out.toString())
                .contains("created          finance.daily")
                .contains("updated          finance.daily")
                .contains("unchanged        finance.daily")
                .contains("duplicate        sales.daily")
                .contains("created          warehouse.stock-check")
                .contains("rejected         finance.close-of-month")
                .contains("DD105", "DD602", "DD603")
                .contains("team-onboarded   teams/sales.yaml", "updated          sales.daily")
                .contains("8 of 8 steps as expected");
        assertThat(code).isZero();
    }
}
