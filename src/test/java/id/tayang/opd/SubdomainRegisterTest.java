package id.tayang.opd;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tayang.support.TestDatabase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class SubdomainRegisterTest {

    private final ExecutorService officials = Executors.newCachedThreadPool();
    private TransactionTemplate transaction;
    private SubdomainRegister register;
    private JdbcClient jdbc;

    @AfterEach
    void stop() {
        officials.shutdownNow();
    }

    private void on(TestDatabase database) {
        var dataSource = database.migrated();
        var transactions = new JdbcTransactionManager(dataSource);
        transaction = new TransactionTemplate(transactions);
        jdbc = JdbcClient.create(dataSource);
        register = new SubdomainRegister(jdbc, transactions, Clock.systemUTC(), OpdBeans.rule("bantenprov.go.id"));
    }

    private long rows() {
        return jdbc.sql("select count(*) from subdomain").query(Long.class).single();
    }

    @ParameterizedTest
    @EnumSource
    void givesANameToOneCaseOnly(TestDatabase database) {
        on(database);

        assertThat(register.reserve("A", "dinkes")).isTrue();
        assertThat(register.reserve("A", "dinkes")).isTrue();
        assertThat(register.reserve("B", "dinkes")).isFalse();
        assertThat(register.reserve("B", "bappeda")).isTrue();
        assertThat(rows()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void givesTheSameNameBelowAnotherParent(TestDatabase database) {
        on(database);
        var elsewhere = new SubdomainRegister(
                jdbc, transaction.getTransactionManager(), Clock.systemUTC(), OpdBeans.rule("kaltaraprov.go.id"));

        assertThat(register.reserve("A", "dinkes")).isTrue();
        assertThat(elsewhere.reserve("B", "dinkes")).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void freesTheOldNameOfACaseThatWishesAnother(TestDatabase database) {
        on(database);
        register.reserve("A", "dinkes");

        register.reserve("A", "kesehatan");

        assertThat(register.reserve("B", "dinkes")).isTrue();
        assertThat(register.holds("A", "kesehatan")).isTrue();
        assertThat(register.holds("A", "dinkes")).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void leavesTheOldNameToACaseWhoseNewWishIsRefused(TestDatabase database) {
        on(database);
        register.reserve("A", "dinkes");
        register.reserve("B", "kesehatan");

        assertThat(register.reserve("A", "kesehatan")).isFalse();
        assertThat(register.holds("A", "dinkes")).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void freesAReleasedName(TestDatabase database) {
        on(database);
        register.reserve("A", "dinkes");

        register.release("A");
        register.release("A");

        assertThat(register.reserve("B", "dinkes")).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void knowsANameInUseFromOneOnlyAskedFor(TestDatabase database) {
        on(database);
        register.reserve("A", "dinkes");
        register.reserve("B", "bappeda");

        register.markInUse("A");

        assertThat(register.inUse("dinkes")).isTrue();
        assertThat(register.inUse("bappeda")).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void refusesWithoutSpoilingTheTransactionOfTheEngine(TestDatabase database) {
        on(database);
        register.reserve("A", "dinkes");

        transaction.executeWithoutResult(engine -> {
            assertThat(register.reserve("B", "dinkes")).isFalse();
            assertThat(register.reserve("B", "bappeda")).isTrue();
        });

        assertThat(register.holds("B", "bappeda")).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void forgetsANameWithTheTransactionThatAskedForIt(TestDatabase database) {
        on(database);

        transaction.executeWithoutResult(engine -> {
            register.reserve("A", "dinkes");
            engine.setRollbackOnly();
        });

        assertThat(register.reserve("B", "dinkes")).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void letsTheSecondWaitForTheFirst(TestDatabase database) throws Exception {
        on(database);
        var first = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var one = officials.submit(() -> transaction.execute(engine -> {
            var given = register.reserve("A", "dinkes");
            first.countDown();
            await(goOn);
            return given;
        }));
        await(first);

        var two = officials.submit(() -> transaction.execute(engine -> register.reserve("B", "dinkes")));
        assertThatThrownBy(() -> two.get(500, MILLISECONDS)).isInstanceOf(TimeoutException.class);
        goOn.countDown();

        assertThat(one.get(20, SECONDS)).isTrue();
        assertThat(two.get(20, SECONDS)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void givesTheNameToTheSecondWhenTheFirstFails(TestDatabase database) throws Exception {
        on(database);
        var first = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var one = officials.submit(() -> transaction.execute(engine -> {
            register.reserve("A", "dinkes");
            first.countDown();
            await(goOn);
            engine.setRollbackOnly();
            return null;
        }));
        await(first);

        var two = officials.submit(() -> transaction.execute(engine -> register.reserve("B", "dinkes")));
        assertThatThrownBy(() -> two.get(500, MILLISECONDS)).isInstanceOf(TimeoutException.class);
        goOn.countDown();
        one.get(20, SECONDS);

        assertThat(two.get(20, SECONDS)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void givesANameThatManyAskForAtOnceToExactlyOne(TestDatabase database) throws Exception {
        on(database);
        for (var round = 0; round < 20; round++) {
            var label = "dinas" + round;
            var start = new CyclicBarrier(8);
            var answers = new ArrayList<Future<Boolean>>();
            for (var official = 0; official < 8; official++) {
                var kasus = round + "-" + official;
                answers.add(officials.submit(() -> {
                    start.await(20, SECONDS);
                    return transaction.execute(engine -> register.reserve(kasus, label));
                }));
            }

            var given = 0;
            for (var answer : answers) {
                given += answer.get(20, SECONDS) ? 1 : 0;
            }

            assertThat(given).isOne();
        }
        assertThat(rows()).isEqualTo(20);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
