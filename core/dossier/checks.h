#pragma once

#include "core/base/problem.h"

#include <QDate>

namespace core {

struct Benefit;
struct Business;
struct Dossier;
struct Household;
struct Note;
struct Person;
struct Route;
struct Task;

// What stands in the way of storing a record as it is, and what is only strange. `today` bounds days that cannot lie ahead.
QList<Problem> check(const Person &person, QDate today);
QList<Problem> check(const Household &household, QDate today);
QList<Problem> check(const Benefit &benefit, QDate today);
QList<Problem> check(const Business &business, QDate today);
QList<Problem> check(const Note &note, QDate today);
QList<Problem> check(const Route &route, QDate today);
QList<Problem> check(const Task &task, QDate today);
QList<Problem> check(const Dossier &dossier, QDate today);

/// The record with its numbers, codes and spaces written in the one way they are stored.
Person tidied(Person person);
Business tidied(Business business);

} // namespace core
