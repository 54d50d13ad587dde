// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/register.h"
#include "store/change.h"
#include "store/database.h"
#include "store/transaction.h"
#include "widgets/workspace/job_runner.h"
#include "widgets/workspace/requests.h"
#include "widgets/workspace/selection.h"
#include "widgets/workspace/territory_filter.h"

#include <QObject>

#include <functional>
#include <memory>

namespace parvis {

/// One line of the message bar, with at most one button.
struct Message
{
    enum class Kind { Information, Warning, Error };

    Kind kind = Kind::Information;
    QString text;
    QString actionText; ///< empty: no button
    std::function<void()> action;
};

/// What the pages share: the open database and its register, the selection, background jobs, and the messages to the
/// user. What pages ask of each other goes through the requests. GUI thread.
class Workspace : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(QObject* parent = nullptr);
    ~Workspace() override;

    /// Absent while none is open or one is being loaded.
    Database* database() const { return database_.get(); }
    void setDatabase(std::unique_ptr<Database> database);
    /// False also as long as the past is looked at.
    bool isWritable() const;
    /// The undo and redo that are possible now.
    const UndoState& undoState() const;

    /// Shows the register as it stood at the end of that day instead of the present one. Nothing can be changed until
    /// lookAtPresent; the day is the "today" of what is shown.
    void lookBack(QDate day, const Register& records);
    void lookAtPresent();
    /// The day that is looked back at; an invalid one: the present is shown.
    QDate pastDay() const { return past_ ? past_->day : QDate(); }

    /// Of the open database, or of the past that is looked at; an empty register when there is none.
    const Register& records() const;

    /// The day that "overdue" and "next" are about.
    QDate today() const;
    void setToday(QDate day) { today_ = day; } ///< for tests

    /// SHA-256 of a protected document → the password that opened it. Kept until Parvis is closed, never written.
    QHash<QString, QString>& passwords() { return passwords_; }

    Selection& selection() { return selection_; }
    TerritoryFilter& territory() { return territory_; }
    JobRunner& jobs() { return jobs_; }
    Requests& requests() { return requests_; }

    /// The edge of an action: runs it and shows an Error in the message bar. True when it went well.
    bool attempt(const std::function<void()>& action);
    /// One undoable action: `fill` collects the changes, then all are written or none. True when it went well.
    bool edit(const QString& title, const std::function<void(Transaction&)>& fill);
    /// The same with verbs of src/tasks, which name the action; they read the records given beside the transaction.
    bool edit(const std::function<void(Transaction&, const Register&)>& fill);
    /// The same for a caller that shows the Error itself, as a cell of a table does.
    void editOrThrow(const std::function<void(Transaction&, const Register&)>& fill);
    /// The same for many rows, written off the GUI thread; `done` is called once it went well.
    void editInBackground(const QString& title, const std::function<void(Transaction&)>& fill,
                          const std::function<void()>& done = {});
    void editInBackground(const std::function<void(Transaction&, const Register&)>& fill,
                          const std::function<void()>& done = {});
    void undo();
    void redo();

    void say(const Message& message);
    void inform(const QString& text, const QString& actionText = {}, const std::function<void()>& action = {});
    void warn(const QString& text, const QString& actionText = {}, const std::function<void()>& action = {});
    void report(std::exception_ptr error);

Q_SIGNALS:
    void databaseChanged(); ///< another one, or none
    void pastChanged();     ///< another day is looked at, or the present again
    void recordsChanged(const parvis::ChangeSet& changes);
    void messageSaid(const parvis::Message& message);

private:
    /// Throws Error when none is open, or the past is looked at.
    Database& editable() const;

    /// What is shown instead of the present.
    struct Past
    {
        QDate day;
        Register records;
    };

    QDate today_;
    QHash<QString, QString> passwords_;
    Selection selection_;
    TerritoryFilter territory_;
    Requests requests_;
    std::unique_ptr<Database> database_;
    std::optional<Past> past_;
    JobRunner jobs_; ///< last: its jobs end before the rest goes
};

} // namespace parvis
