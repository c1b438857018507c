package id.tayang.opd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tayang.support.ServiceTask;
import id.tayang.support.TestDatabase;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

class OpdInEngineTest {

    @ParameterizedTest
    @EnumSource
    void reservesInTheTransactionOfTheEngine(TestDatabase database) {
        var dataSource = database.migrated();
        var transactions = new JdbcTransactionManager(dataSource);
        var rows = JdbcClient.create(dataSource).sql("select count(*) from subdomain");
        var beans = OpdBeans.of(dataSource, transactions, Clock.systemUTC());
        var inputs = Map.of("subdomain", "${subdomain}");
        // While the case has no "penanda", the step fails after the delegate has reserved.
        var results = Set.of("subdomain", "subdomainSah", "penanda");
        try (var model = new ServiceTask(dataSource, transactions, beans, "periksaSubdomain", inputs, results)) {
            var first = model.begin(Map.of("subdomain", "Dinkes"));
            var second = model.begin(Map.of("subdomain", "dinkes", "penanda", 1));

            assertThatThrownBy(() -> model.run(first)).hasMessageContaining("penanda");
            assertThat(rows.query(Long.class).single()).isZero();

            model.engine().getRuntimeService().setVariable(first, "penanda", 1);
            assertThat(model.run(first)).containsEntry("subdomain", "dinkes").containsEntry("subdomainSah", true);
            assertThat(model.run(second)).containsEntry("subdomainSah", false);

            model.returnWith(first, Map.of("subdomain", "kesehatan"));
            assertThat(model.run(first)).containsEntry("subdomain", "kesehatan");
            model.returnWith(second, Map.of("subdomain", "dinkes"));
            assertThat(model.run(second)).containsEntry("subdomainSah", true);
        }
    }
}
