package id.tayang.opd;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.support.TestDatabase;
import java.time.Clock;
import javax.sql.DataSource;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

class OpdContextTest {

    private final DataSource dataSource = TestDatabase.H2.migrated();
    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withBean(JdbcClient.class, () -> JdbcClient.create(dataSource))
            .withBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(dataSource))
            .withBean(Clock.class, Clock::systemUTC)
            .withUserConfiguration(Opd.class);

    @ComponentScan
    @EnableConfigurationProperties(OpdProperties.class)
    static class Opd {}

    @Test
    void hasTheBeansThatModelsName() {
        application.run(context -> assertThat(context.getBeansOfType(JavaDelegate.class))
                .containsOnlyKeys("periksaSubdomain", "lepasSubdomain", "siapkanSitus"));
    }

    @Test
    void leavesSitesToOfficialsByItself() {
        application.run(
                context -> assertThat(context.getBean(SiteProvisioner.class)).isInstanceOf(ManualProvisioner.class));
    }

    @Test
    void leavesThemToAProvisionerAsSoonAsThereIsOne() {
        SiteProvisioner other = request -> null;

        application
                .withBean("other", SiteProvisioner.class, () -> other)
                .run(context ->
                        assertThat(context.getBean(SiteProvisioner.class)).isSameAs(other));
    }
}
