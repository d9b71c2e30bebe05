package com.acme.limits;

import dev.freehold.InOrganization;
import dev.freehold.References;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** A part of what is private. */
@InOrganization(through = "diary")
public record Page(@Id @GeneratedValue long id, @References(Diary.class) String diaryId, String text, int number) {}
