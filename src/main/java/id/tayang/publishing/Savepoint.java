package id.tayang.publishing;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs a statement that may hit a unique key. PostgreSQL gives up the whole transaction after a failed statement, and
 * here that would be the engine's; back at the savepoint it goes on.
 */
@Component
class Savepoint {

    private final TransactionTemplate nested;

    Savepoint(PlatformTransactionManager transactions) {
        nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    void run(Runnable statement) {
        nested.executeWithoutResult(status -> statement.run());
    }
}
