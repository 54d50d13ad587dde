// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workspace/workspace.h"
#include "domain/day_text.h"
#include "widgets/workspace/error_text.h"

#include <QApplication>
#include <QDialog>
#include <QPointer>

namespace parvis {

namespace {

/// What is asked in a dialog is asked about the database that was open: the keys of its records mean others in another.
void rejectQuestions()
{
    std::vector<QPointer<QDialog>> questions;
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (auto* dialog = qobject_cast<QDialog*>(window); dialog && dialog->isVisible() && dialog->isModal())
            questions.emplace_back(dialog);
    }
    for (const QPointer<QDialog>& question : questions) {
        if (question)
            question->reject();
    }
}

} // namespace

Workspace::Workspace(QObject* parent)
    : QObject(parent)
{
    connect(&jobs_, &JobRunner::failed, this, &Workspace::report);
}

Workspace::~Workspace() = default;

void Workspace::setDatabase(std::unique_ptr<Database> database)
{
    selection_.clear(nullptr);
    const bool wasPast = past_.has_value();
    past_.reset();
    if (database_)
        database_->disconnect(this);
    const std::unique_ptr<Database> previous = std::exchange(database_, std::move(database));
    if (database_)
        connect(database_.get(), &Database::changed, this, &Workspace::recordsChanged);
    rejectQuestions(); // they find that their database is another one now
    if (wasPast)
        Q_EMIT pastChanged();
    Q_EMIT databaseChanged();
}

bool Workspace::isWritable() const
{
    return database_ && !database_->isReadOnly() && !past_;
}

const UndoState& Workspace::undoState() const
{
    static const UndoState none;
    return isWritable() ? database_->undoState() : none;
}

void Workspace::lookBack(QDate day, const Register& records)
{
    past_ = Past{day, records};
    Q_EMIT pastChanged();
}

void Workspace::lookAtPresent()
{
    if (!past_)
        return;
    past_.reset();
    Q_EMIT pastChanged();
}

QDate Workspace::today() const
{
    if (past_)
        return past_->day;
    return today_.isValid() ? today_ : QDate::currentDate();
}

const Register& Workspace::records() const
{
    static const Register nothing;
    if (past_)
        return past_->records;
    return database_ ? database_->records() : nothing;
}

bool Workspace::attempt(const std::function<void()>& action)
{
    try {
        action();
        return true;
    } catch (...) {
        report(std::current_exception());
        return false;
    }
}

Database& Workspace::editable() const
{
    if (!database_)
        throw Error(tr("No database is open; nothing was changed."), {}, tr("Open one first."));
    if (past_)
        throw Error(tr("The register is shown as it stood on %1; nothing was changed.").arg(dayText(past_->day)), {},
                    tr("Return to today first."));
    return *database_;
}

bool Workspace::edit(const QString& title, const std::function<void(Transaction&)>& fill)
{
    return attempt([&] {
        Transaction transaction(editable(), title);
        fill(transaction);
        transaction.commit();
    });
}

bool Workspace::edit(const std::function<void(Transaction&, const Register&)>& fill)
{
    return attempt([&] { editOrThrow(fill); });
}

void Workspace::editOrThrow(const std::function<void(Transaction&, const Register&)>& fill)
{
    Transaction transaction(editable());
    fill(transaction, records());
    transaction.commit();
}

void Workspace::editInBackground(const QString& title, const std::function<void(Transaction&)>& fill,
                                 const std::function<void()>& done)
{
    attempt([&] {
        Transaction transaction(editable(), title);
        fill(transaction);
        transaction.commitInBackground([this, done](std::exception_ptr error) {
            if (error)
                report(error);
            else if (done)
                done();
        });
    });
}

void Workspace::editInBackground(const std::function<void(Transaction&, const Register&)>& fill,
                                 const std::function<void()>& done)
{
    editInBackground(
        QString(), [&](Transaction& tx) { fill(tx, records()); }, done);
}

void Workspace::undo()
{
    if (undoState().undo) {
        const QString title = undoState().undo->title;
        if (attempt([&] { database_->undo(); }))
            inform(tr("Undone: %1").arg(title), tr("Redo"), [this] { redo(); });
    }
}

void Workspace::redo()
{
    if (undoState().redo) {
        const QString title = undoState().redo->title;
        if (attempt([&] { database_->redo(); }))
            inform(tr("Done again: %1").arg(title), tr("Undo"), [this] { undo(); });
    }
}

void Workspace::say(const Message& message)
{
    Q_EMIT messageSaid(message);
}

void Workspace::inform(const QString& text, const QString& actionText, const std::function<void()>& action)
{
    say({Message::Kind::Information, text, actionText, action});
}

void Workspace::warn(const QString& text, const QString& actionText, const std::function<void()>& action)
{
    say({Message::Kind::Warning, text, actionText, action});
}

void Workspace::report(std::exception_ptr error)
{
    try {
        std::rethrow_exception(error);
    } catch (const Cancelled&) {
    } catch (const Error& trouble) {
        say({Message::Kind::Error, errorText(trouble), {}, {}});
    } catch (const std::exception& trouble) {
        say({Message::Kind::Error, tr("Unexpected trouble: %1").arg(QString::fromUtf8(trouble.what())), {}, {}});
    }
}

} // namespace parvis
