package id.tayang.opd;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class SiteProvisionerTest {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withBean(ManualProvisioner.class);

    @Test
    void isTheManualOneByItself() {
        application.run(
                context -> assertThat(context.getBean(SiteProvisioner.class)).isInstanceOf(ManualProvisioner.class));
    }

    @Test
    void isTheOtherOneAsSoonAsThereIsAnother() {
        SiteProvisioner other = request -> null;

        application
                .withBean("other", SiteProvisioner.class, () -> other)
                .run(context ->
                        assertThat(context.getBean(SiteProvisioner.class)).isSameAs(other));
    }
}
