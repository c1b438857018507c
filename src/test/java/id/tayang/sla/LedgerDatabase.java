package id.tayang.sla;

import id.tayang.support.TestDatabase;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An empty ledger, and what counts it. */
final class LedgerDatabase {

    final DataSource dataSource;
    final JdbcClient jdbc;
    final PlatformTransactionManager transactions;
    final TransactionTemplate transaction;
    final Recap recap;

    LedgerDatabase(TestDatabase database) {
        dataSource = database.migrated();
        jdbc = JdbcClient.create(dataSource);
        transactions = new JdbcTransactionManager(dataSource);
        transaction = new TransactionTemplate(transactions);
        recap = new Recap(jdbc, new JdbcTemplate(dataSource), transaction);
    }
}
