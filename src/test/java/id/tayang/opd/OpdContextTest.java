package id.tayang.opd;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.OfficeTime;
import id.tayang.Site;
import id.tayang.notification.MailState;
import id.tayang.notification.Outgoing;
import id.tayang.security.CurrentUser;
import id.tayang.support.TestDatabase;
import java.net.URI;
import java.time.Clock;
import javax.sql.DataSource;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.convert.ConversionService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

class OpdContextTest {

    private final DataSource dataSource = TestDatabase.H2.migrated();
    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withBean(JdbcClient.class, () -> JdbcClient.create(dataSource))
            .withBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(dataSource))
            .withBean(Clock.class, Clock::systemUTC)
            .withBean(Outgoing.class, () -> Mockito.mock(Outgoing.class))
            .withBean(OfficeTime.class, () -> Mockito.mock(OfficeTime.class))
            .withBean(Site.class, () -> new Site(URI.create("http://localhost")))
            .withBean(MailState.class, () -> Mockito.mock(MailState.class))
            .withBean(CurrentUser.class, () -> Mockito.mock(CurrentUser.class))
            .withBean("conversionService", ConversionService.class, ApplicationConversionService::new)
            .withUserConfiguration(Opd.class);

    @ComponentScan
    @ConfigurationPropertiesScan
    static class Opd {}

    @Test
    void hasTheBeansThatModelsName() {
        application.run(context -> assertThat(context.getBeansOfType(JavaDelegate.class))
                .containsOnlyKeys("periksaSubdomain", "lepasSubdomain", "siapkanSitus", "tutupSitus", "serahkanAkses"));
    }

    @Test
    void leavesSitesToOfficialsByItself() {
        application.run(
                context -> assertThat(context.getBean(SiteProvisioner.class)).isInstanceOf(ManualProvisioner.class));
    }

    @Test
    void leavesThemToAProvisionerAsSoonAsThereIsOne() {
        SiteProvisioner other = Mockito.mock(SiteProvisioner.class);

        application
                .withBean("other", SiteProvisioner.class, () -> other)
                .run(context ->
                        assertThat(context.getBean(SiteProvisioner.class)).isSameAs(other));
    }
}
