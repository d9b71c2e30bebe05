package com.acme.work;

import static com.acme.work.LabelTable.LABEL;
import static com.acme.work.TaskTable.TASK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.db.Rows;
import java.util.List;

/** Reference data: everyone sees the labels, and behind them only what is theirs. */
final class Nobodys {
    private Nobodys() {}

    static void run(Rows alice, Rows carol) {
        assertThat(alice.from(LABEL)
                        .orderBy(LABEL.code.asc())
                        .select(LABEL.meaning, LABEL.cards().count(), LABEL.tasksByMark().count(), List::of)
                        .list())
                .containsExactly(List.of("done", 0L, 1L), List.of("urgent", 1L, 1L));
        assertThat(carol.from(LABEL).where(LABEL.tasksByMark().any(TASK.title.eq("Launch"))).exists()).isFalse();
        Label urgent = carol.find(LABEL.key("r")).orElseThrow();
        assertThat(carol.load(urgent, LABEL.tasksByMark())).isEmpty();
        assertThat(alice.load(urgent, LABEL.tasksByMark())).extracting(Task::id).containsExactly("t1");
        assertThatThrownBy(() -> carol.insert(LABEL.insert("b", "blocked"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> carol.update(LABEL.patch().meaning("stuck")).all())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> carol.delete(LABEL).all()).isInstanceOf(IllegalArgumentException.class);
        assertThat(alice.from(LABEL).where(LABEL.meaning.eq("stuck")).exists()).isFalse();
    }
}
