// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/transaction.h"

#include "domain/translate.h"
#include "store/database.h"
#include "store/register_io.h"

namespace parvis {

Transaction::Transaction(Database& database, QString title)
    : database_(database)
    , title_(std::move(title))
{
}

void Transaction::setTitle(const QString& title)
{
    if (title_.isEmpty())
        title_ = title;
}

bool Transaction::isEmpty() const
{
    return std::ranges::all_of(changes_, &RowChange::changesNothing);
}

void Transaction::commit()
{
    std::vector<ContentReader> contents = std::exchange(contents_, {});
    if (auto changes = takeChanges(); !changes.empty())
        database_.apply(action(), std::move(changes), std::move(contents));
}

void Transaction::commitInBackground(std::function<void(std::exception_ptr)> done, std::stop_token stop)
{
    std::vector<ContentReader> contents = std::exchange(contents_, {});
    database_.applyInBackground(action(), takeChanges(), std::move(contents), std::move(done), std::move(stop));
}

void Transaction::add(RowChange change)
{
    places_.insert(change.record, changes_.size());
    changes_.push_back(std::move(change));
}

void Transaction::replaceText(Id<Document> id, PageTexts before, PageTexts after)
{
    const RecordRef record = refOf(id);
    if (!places_.contains(record))
        set(record, imageIn(database_.records(), record));
    RowChange& change = changes_[places_.value(record)];
    change.textBefore = std::move(before);
    change.textAfter = std::move(after);
}

void Transaction::restore(RowChange change)
{
    change.before = imageIn(database_.records(), change.record);
    add(std::move(change));
}

void Transaction::set(const RecordRef& record, std::optional<RowImage> after)
{
    if (const auto it = places_.constFind(record); it != places_.cend()) {
        changes_[*it].after = std::move(after);
        return;
    }
    auto before = imageIn(database_.records(), record);
    if (!before)
        throw Error(translate("store", "This record no longer exists (%1 %2).")
                        .arg(tableInfo(record.table).label)
                        .arg(record.id));
    add({record, std::move(before), std::move(after)});
}

JournalAction Transaction::action() const
{
    JournalAction action;
    action.title = title_;
    action.target = about_;
    return action;
}

qint64 Transaction::nextId(const QString& table)
{
    return database_.takeId(table);
}

std::vector<RowChange> Transaction::takeChanges()
{
    std::vector<RowChange> changes = std::exchange(changes_, {});
    places_.clear();
    std::erase_if(changes, [](const RowChange& change) { return change.changesNothing(); });
    Q_ASSERT_X(changes.empty() || !title_.isEmpty(), "Transaction", "an action without a name");
    return changes;
}

} // namespace parvis
