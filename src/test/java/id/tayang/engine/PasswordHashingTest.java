package id.tayang.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class PasswordHashingTest {

    private static final String DATABASE = TestEngine.emptyDatabase();

    private static ProcessEngine engine;

    @BeforeAll
    static void start() {
        var stock = TestEngine.on(DATABASE);
        add(stock, "lama");
        stock.close();
        engine = TestEngine.on(DATABASE, new PasswordHashing());
        add(engine, "andi");
        add(engine, "budi");
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @Test
    void theRightPasswordSignsInAndAWrongOneDoesNot() {
        assertThat(engine.getIdentityService().checkPassword("andi", "Kata-Kunci-1"))
                .isTrue();
        assertThat(engine.getIdentityService().checkPassword("andi", "Kata-Kunci-2"))
                .isFalse();
    }

    @Test
    void whatIsStoredIsASlowHashWithItsOwnSalt() {
        assertThat(stored("andi")).startsWith("{PBKDF2-SHA512}210000.").hasSizeLessThan(255);
        assertThat(stored("andi")).isNotEqualTo(stored("budi"));
    }

    @Test
    void aPasswordThatTheStockEngineHashedStillSignsIn() {
        assertThat(engine.getIdentityService().checkPassword("lama", "Kata-Kunci-1"))
                .isTrue();
    }

    private static void add(ProcessEngine engine, String id) {
        var user = engine.getIdentityService().newUser(id);
        user.setPassword("Kata-Kunci-1");
        engine.getIdentityService().saveUser(user);
    }

    private static String stored(String id) {
        return JdbcClient.create(new DriverManagerDataSource(DATABASE, "sa", ""))
                .sql("select PWD_ from ACT_ID_USER where ID_ = ?")
                .param(id)
                .query(String.class)
                .single();
    }
}
