package id.tayang.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.demo.DemoAccounts;
import id.tayang.identity.OfficePositions;
import id.tayang.notification.NotificationBeans;
import id.tayang.support.CaseEngine;
import id.tayang.support.TestDatabase;
import id.tayang.support.WorkingCalendars;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.ui.ExtendedModelMap;

class StartControllerTest {

    @Test
    void anOfficeShowsNoAccounts() {
        var page = page("2026-03-02T02:00:00Z");

        assertThat(page.containsAttribute("demo")).isFalse();
        assertThat(page.getAttribute("suratAktif")).isEqualTo(false);
    }

    @Test
    void aYearWithoutHolidaysIsSaid() {
        assertThat(page("2026-03-02T02:00:00Z").getAttribute("peringatan"))
                .asList()
                .isEmpty();
        assertThat(page("2040-03-02T02:00:00Z").getAttribute("peringatan"))
                .asList()
                .hasSize(2)
                .first()
                .asString()
                .contains("2040");
    }

    private static ExtendedModelMap page(String now) {
        var nothing = new StaticListableBeanFactory();
        var clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        var page = new ExtendedModelMap();
        new StartController(
                        CaseEngine.catalog(CaseEngine.SOP),
                        new OfficePositions(Map.of(), Set.of()),
                        new HolidayNotice(WorkingCalendars::perpres, clock),
                        NotificationBeans.state(JdbcClient.create(TestDatabase.H2.migrated()), clock),
                        nothing.getBeanProvider(DemoAccounts.class))
                .page(page);
        return page;
    }
}
