package de.leitplanke.workspace;

import de.leitplanke.library.Variable;
import de.leitplanke.privacy.Certainty;
import de.leitplanke.privacy.Placeholder;
import de.leitplanke.privacy.PlaceholderEntry;
import de.leitplanke.rules.Citation;
import de.leitplanke.rules.Fact;
import de.leitplanke.rules.Obligation;
import de.leitplanke.rules.Rule;
import de.leitplanke.workspace.Desk.Work;
import de.leitplanke.workspace.view.DraftView;
import de.leitplanke.workspace.view.DraftView.ItemView;
import de.leitplanke.workspace.view.DraftView.LeavingView;
import de.leitplanke.workspace.view.VerdictView;
import de.leitplanke.workspace.view.VerdictView.DutyView;
import de.leitplanke.workspace.view.VerdictView.RuleView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Prepares a draft and its verdicts for the pages. */
final class DraftViews {

    private DraftViews() {}

    static DraftView of(Work work, Draft draft, List<Verdict> verdicts) {
        List<Verdict> permitted = verdicts.stream().filter(Verdict::permits).toList();
        boolean followUp = work.assignment().state() == AssignmentState.ANSWERED;
        return new DraftView(
                work.id().path(),
                work.id().path() + (followUp ? "/nachbessern" : ""),
                followUp
                        ? work.content().entered().wish().isBlank()
                        : work.content().entered().values().values().stream().allMatch(String::isBlank),
                draft.classesWith(work.content().entered().declared()).isEmpty(),
                draft.items().stream().map(DraftViews::item).toList(),
                verdicts.stream().map(DraftViews::verdict).toList(),
                leaving(draft),
                draft.table().size(),
                draft.fingerprint(),
                preferred(permitted),
                permitted.stream().anyMatch(Verdict::connected),
                permitted.stream().anyMatch(verdict -> verdict.demands(Obligation.GIVE_REASON)),
                permitted.stream().anyMatch(verdict -> verdict.demands(Obligation.CONFIRM_RIGHTS)),
                draft.missing().stream().map(Variable::label).collect(Collectors.joining(", ")));
    }

    /** A connected tool first, since it spares the copying. */
    private static String preferred(List<Verdict> permitted) {
        return permitted.stream()
                .filter(Verdict::connected)
                .findFirst()
                .or(() -> permitted.stream().findFirst())
                .map(verdict -> verdict.tool().key())
                .orElse("");
    }

    private static ItemView item(FoundItem item) {
        boolean flag = item.label().isFlag();
        boolean unsure = item.finding().certainty() != Certainty.SURE;
        return new ItemView(
                item.words(),
                item.labelKey(),
                item.certaintyKey(),
                flag ? "flag" : unsure ? "check-mark" : "",
                item.rejected(),
                item.mayReject(),
                flag ? "found.rejectFlag" : "found.reject",
                item.code());
    }

    static VerdictView verdict(Verdict verdict) {
        return new VerdictView(
                verdict.tool().key(),
                verdict.tool().name(),
                verdict.permits(),
                verdict.connected(),
                verdict.light(),
                verdict.sign(),
                verdict.outcomeKey(),
                verdict.refusalKey().orElse(null),
                verdict.reasons().stream().map(DraftViews::rule).toList(),
                verdict.duties().stream().map(DraftViews::duty).toList(),
                verdict.hints().stream().map(DraftViews::rule).toList(),
                verdict.missing().stream().map(Fact::question).toList());
    }

    static RuleView rule(Rule rule) {
        return new RuleView(
                rule.message(), rule.alternative().orElse(""), rule.citation().toString(), rule.clause());
    }

    private static DutyView duty(Verdict.Duty duty) {
        return new DutyView(
                duty.obligation().german(),
                duty.citations().stream().findFirst().map(Citation::toString).orElse(""),
                duty.clauses().stream().findFirst().orElse(""));
    }

    /** Cuts what leaves at the placeholders of the table, so that a page can mark them. */
    private static List<LeavingView> leaving(Draft draft) {
        Set<String> tokens = draft.table().entries().stream()
                .map(PlaceholderEntry::placeholder)
                .map(Placeholder::token)
                .collect(Collectors.toCollection(HashSet::new));
        String text = draft.leavingText();
        List<LeavingView> pieces = new ArrayList<>();
        int at = 0;
        int open = text.indexOf('[');
        while (open >= 0) {
            int close = text.indexOf(']', open);
            if (close < 0) {
                break;
            }
            if (tokens.contains(text.substring(open, close + 1))) {
                pieces.add(new LeavingView(text.substring(at, open), false));
                pieces.add(new LeavingView(text.substring(open, close + 1), true));
                at = close + 1;
                open = text.indexOf('[', at);
            } else {
                open = text.indexOf('[', open + 1);
            }
        }
        pieces.add(new LeavingView(text.substring(at), false));
        return pieces;
    }
}
