package id.tayang.sla;

import id.tayang.notification.MailState;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.SchedulingConfigurer;

@Configuration(proxyBeanMethods = false)
class EscalationConfiguration {

    /**
     * Without a mail server nobody is told, and no stage passes for told: when there is one some day, it is not met with
     * months of warnings about steps long done.
     */
    @Bean
    SchedulingConfigurer escalationRounds(
            ObjectProvider<EscalationRound> round, EscalationProperties office, ObjectProvider<MailState> mail) {
        return tasks -> {
            if (mail.getObject().on()) {
                tasks.addFixedDelayTask(round.getObject()::run, office.pause());
            }
        };
    }
}
