package id.tayang.engine;

import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;

/**
 * An expression that knows where it came from. Only queries and filters evaluate one without a scope: their text comes from a
 * request, so it must be one of the few that Tasklist's filters use. Text of a model always has a scope.
 */
class SafeExpression extends JuelExpression {

    private static final Pattern ALLOWED_IN_QUERIES = Pattern.compile(
            "\\$\\{\\s*(currentUser\\(\\)|currentUserGroups\\(\\)"
                    + "|now\\(\\)|dateTime\\(\\)(\\.(plus|minus)(Minutes|Hours|Days|Weeks|Months)\\(\\d{1,4}\\))*)\\s*}");

    SafeExpression(ValueExpression value, JuelExpressionManager manager, String text) {
        super(value, manager, text);
    }

    @Override
    public Object getValue(VariableScope scope, BaseDelegateExecution execution) {
        if (scope == null && !ALLOWED_IN_QUERIES.matcher(expressionText).matches()) {
            throw new ProcessEngineException("This expression is not allowed in a query or filter");
        }
        return super.getValue(scope, execution);
    }
}
