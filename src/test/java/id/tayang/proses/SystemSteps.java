package id.tayang.proses;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.tayang.OfficeTime;
import id.tayang.calendar.CurrentCalendar;
import id.tayang.engine.CaseComments;
import id.tayang.engine.EngineTime;
import id.tayang.engine.SignedIn;
import id.tayang.engine.StepTimers;
import id.tayang.engine.Unguarded;
import id.tayang.identity.OfficePositions;
import id.tayang.identity.Outsiders;
import id.tayang.identity.People;
import id.tayang.officehours.OpenDeadlines;
import id.tayang.sop.SopCatalog;
import id.tayang.sop.Sops;
import id.tayang.support.ScriptedChannel;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The beans that models name, each created when the first case needs it. */
@ComponentScan(
        basePackages = {
            "id.tayang.publishing",
            "id.tayang.kanal",
            "id.tayang.document",
            "id.tayang.berkas",
            "id.tayang.jabatan",
            "id.tayang.opd",
            "id.tayang.notification",
            "id.tayang.officehours",
            "id.tayang.sla"
        },
        // The engine stands later than the beans.
        excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*Start"))
@Import({
    CaseComments.class,
    EngineTime.class,
    OfficeTime.class,
    Outsiders.class,
    People.class,
    SignedIn.class,
    StepTimers.class,
    Unguarded.class
})
@ConfigurationPropertiesScan("id.tayang")
class SystemSteps {

    private static ConfigurableApplicationContext context;
    private static ProcessEngine engine;
    private static DataSource database;

    /**
     * Fresh beans on an empty, migrated database.
     *
     * @param settings as on the command line, {@code --name=value}
     */
    static ConfigurableApplicationContext fresh(DataSource database, String... settings) {
        SystemSteps.database = database;
        context = new SpringApplicationBuilder(SystemSteps.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .profiles("demo")
                .run(Stream.concat(
                                Stream.of(
                                        "--spring.main.banner-mode=off",
                                        "--tayang.arsip.folder=target/process-tests/arsip",
                                        "--tayang.berkas.folder=target/process-tests/berkas"),
                                Stream.of(settings))
                        .toArray(String[]::new));
        return context;
    }

    static void engine(ProcessEngine built) {
        engine = built;
    }

    static DataSource dataSource() {
        return context.getBean(DataSource.class);
    }

    static PlatformTransactionManager transactions() {
        return context.getBean(PlatformTransactionManager.class);
    }

    static CurrentCalendar calendar() {
        return context.getBean(CurrentCalendar.class);
    }

    static OpenDeadlines openDeadlines() {
        return bean(OpenDeadlines.class);
    }

    static ApplicationContext context() {
        return context;
    }

    static <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    static void inTransaction(Runnable work) {
        context.getBean(TransactionTemplate.class).executeWithoutResult(status -> work.run());
    }

    static <T> ObjectProvider<T> provider(Class<T> type) {
        return context.getBeanProvider(type);
    }

    static Object bean(String name) {
        return context.containsBean(name) ? context.getBean(name) : null;
    }

    @Bean
    static DataSource dataSourceBean() {
        return database;
    }

    @Bean
    static JdbcClient jdbcClient(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    @Bean
    static JdbcTemplate jdbcTemplate(DataSource dataSource) {
        return new JdbcTemplate(dataSource);
    }

    @Bean
    static PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new DataSourceTransactionManager(dataSource);
    }

    @Bean
    static TransactionTemplate transactionTemplate(PlatformTransactionManager transactions) {
        return new TransactionTemplate(transactions);
    }

    @Bean
    static ObjectMapper objectMapper() {
        return new ObjectMapper().findAndRegisterModules();
    }

    @Bean
    static Clock clock() {
        return Clock.systemUTC();
    }

    /** Unless the real one is configured, the one channel that is connected; all others are served by hand. */
    @Bean
    @ConditionalOnExpression("'${tayang.kanal.telegram.token:}'.isEmpty()")
    static ScriptedChannel channel() {
        return new ScriptedChannel();
    }

    @Bean
    static ProcessEngine processEngine() {
        return engine;
    }

    @Bean
    static OfficePositions officePositions() {
        return new OfficePositions(Map.of(), Set.of());
    }

    @Bean
    static SopCatalog sopCatalog() {
        return Sops.in(engine);
    }

    @Bean
    static RuntimeService runtimeService() {
        return engine.getRuntimeService();
    }

    @Bean
    static HistoryService historyService() {
        return engine.getHistoryService();
    }

    @Bean
    static IdentityService identityService() {
        return engine.getIdentityService();
    }

    @Bean
    static TaskService taskService() {
        return engine.getTaskService();
    }

    @Bean
    static RepositoryService repositoryService() {
        return engine.getRepositoryService();
    }
}
