// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "store/change.h"
#include "store/document_content.h"
#include "store/journal.h"

#include <QHash>
#include <QString>

#include <exception>
#include <functional>
#include <stop_token>
#include <vector>

namespace parvis {

class Database;

/// One action of the user, collected and then written as a whole; the only way to change a database.
///
///     Transaction tx(database);
///     tx.setTitle(tr("Sign for %1").arg(organisation.name));
///     tx.update(signatory);
///     tx.insert(milestone);
///     tx.commit();
///
/// GUI thread (or the one thread of the command line). Without commit nothing happens.
class Transaction
{
public:
    /// @param title  what the user did, as the history and the undo menu show it; without one, the first verb that adds
    ///               to the transaction names it (setTitle)
    explicit Transaction(Database& database, QString title = {});

    /// Names the action, unless it has its name already: who calls several verbs may give one of his own.
    void setTitle(const QString& title);
    const QString& title() const { return title_; }

    /// Gives the record its key, in place and as the result.
    template <class T>
    Id<T> insert(T& record)
    {
        record.id = Id<T>{nextId(recordOf<T>().table)};
        add({refOf(record.id), std::nullopt, toImage(record)});
        return record.id;
    }
    template <class T>
    Id<T> insert(T&& record)
    {
        T copy = std::forward<T>(record);
        return insert(copy);
    }

    /// Writes every member that differs; nothing when none does. Throws Error when there is no such record.
    template <class T>
    void update(const T& record)
    {
        set(refOf(record.id), toImage(record));
    }

    /// Throws Error when there is no such record.
    template <class T>
    void remove(Id<T> id)
    {
        set(refOf(id), std::nullopt);
    }

    /// Brings a row back as an image of the journal has it, with the key and the page texts that it had.
    void restore(RowChange change);

    /// The content that an inserted document names.
    void attach(DocumentContent content)
    {
        attachFrom([content = std::move(content)] { return content; });
    }
    /// The same of one that is read when the action is written, and one at a time: many need not be held in memory.
    void attachFrom(ContentReader content) { contents_.push_back(std::move(content)); }

    /// A stored document was read anew: what its pages say, and what they said until now. Throws Error when there is no
    /// such record.
    void replaceText(Id<Document> id, PageTexts before, PageTexts after);

    /// The action brings newer facts of Parvis: what it writes is not taken for the user's word (History::factsIn).
    void bringsFacts() { about_ = creationAction; }

    /// The action takes back what an older one did; the history names it.
    void takesBack(qint64 action) { about_ = action; }

    bool isEmpty() const;

    /// All or nothing; records nothing when nothing changed. Throws Error. Afterwards the register of the database has
    /// the changes and its `changed` signal has been sent.
    void commit();

    /// The same off this thread; edits are refused until `done` has been called, on this one, with the error or null.
    /// The error is Cancelled when it was stopped before its end: nothing is written then.
    void commitInBackground(std::function<void(std::exception_ptr)> done, std::stop_token stop = {});

private:
    void add(RowChange change);
    void set(const RecordRef& record, std::optional<RowImage> after);
    qint64 nextId(const QString& table);
    JournalAction action() const;
    /// The changes that do change something.
    std::vector<RowChange> takeChanges();

    Database& database_;
    QString title_;
    std::optional<qint64> about_; ///< JournalAction::target
    std::vector<RowChange> changes_;
    QHash<RecordRef, std::size_t> places_; ///< of the changes, by their records
    std::vector<ContentReader> contents_;
};

} // namespace parvis
