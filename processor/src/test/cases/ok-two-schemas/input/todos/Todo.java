package com.acme.todos;

import com.acme.todos.lists.TodoList;
import dev.freehold.OwnedBy;
import dev.freehold.References;
import dev.freehold.auth.NeonAuth.Legacy.UsersSync;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** Something to do. */
@OwnedBy(UsersSync.class)
public record Todo(
        @Id @GeneratedValue long id,
        String task,

        @References(TodoList.class) @Nullable Long listId) {}
