// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/drafts/typed_drafts.h"

#include "app/shell/drafts/chosen_fields.h"
#include "app/shell/drafts/drafts_dialog.h"
#include "widgets/controls/draft_privacy.h"
#include "widgets/look/settings.h"
#include "widgets/workspace/workspace.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCoreApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

struct DraftTexts
{
    Q_DECLARE_TR_FUNCTIONS(parvis::TypedDrafts)
};

const Setting<QString> draftsSetting(u"window/drafts"_s);
const QString between = u"\n\n"_s; ///< two texts

/// What somebody typed into a field that nothing has taken yet; empty: nothing, or a password.
QString typedText(const QWidget& field)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(&field))
        return line->isModified() && !line->isReadOnly() && line->echoMode() == QLineEdit::Normal ? line->text()
                                                                                                  : QString();
    if (const auto* plain = qobject_cast<const QPlainTextEdit*>(&field))
        return plain->document()->isModified() && !plain->isReadOnly() ? plain->toPlainText() : QString();
    if (const auto* rich = qobject_cast<const QTextEdit*>(&field))
        return rich->document()->isModified() && !rich->isReadOnly() ? rich->toPlainText() : QString();
    return {};
}

/// What the dialog calls a field: its label, or what it says of itself.
QString nameOf(const QDialog& dialog, const QWidget& field)
{
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        const QWidget* buddy = label->buddy();
        if (buddy && (buddy == &field || buddy->isAncestorOf(&field)))
            return label->text().remove(u'&');
    }
    const auto* button = qobject_cast<const QAbstractButton*>(&field); // a check box
    return button && !button->text().isEmpty() ? button->text().remove(u'&') : field.accessibleName();
}

/// What was typed or chosen there; the line of a box belongs to the box.
QString enteredIn(const QWidget& field, const ChosenFields* fields)
{
    if (fields && ChosenFields::isKnown(field))
        return fields->chosen(field);
    const QWidget* around = field.parentWidget();
    return fields && around && ChosenFields::isKnown(*around) ? QString() : typedText(field);
}

QString enteredIn(const QDialog& dialog, const ChosenFields* fields)
{
    QStringList lines;
    for (const QWidget* field : dialog.findChildren<QWidget*>()) {
        const QString typed = field->isVisibleTo(&dialog) ? enteredIn(*field, fields) : QString();
        if (typed.isEmpty())
            continue;
        const QString name = nameOf(dialog, *field);
        lines << (name.isEmpty() ? typed : DraftTexts::tr("%1: %2").arg(name, typed));
    }
    if (!lines.isEmpty())
        lines.prepend(dialog.windowTitle());
    return lines.join(u'\n');
}

QString enteredInDialogs(const ChosenFields* fields)
{
    QStringList texts;
    for (const QWidget* window : QApplication::topLevelWidgets()) {
        const auto* dialog = qobject_cast<const QDialog*>(window);
        if (!dialog || !dialog->isVisible() || keepsNoDraft(*dialog))
            continue;
        if (const QString text = enteredIn(*dialog, fields); !text.isEmpty())
            texts << text;
    }
    return texts.join(between);
}

/// Once, however often the program is told to end.
void keepDraft(const QString& text)
{
    const QString kept = draftsSetting.value();
    if (!text.isEmpty() && !kept.contains(text))
        draftsSetting.keep(kept.isEmpty() ? text : kept + between + text);
}

/// What was seen; a text that another window has kept since stays.
void discard(const QString& seen)
{
    QString kept = draftsSetting.value();
    if (!kept.startsWith(seen) || kept == seen)
        return draftsSetting.forget();
    draftsSetting.keep(kept.mid(seen.size() + between.size()));
}

void showDrafts(QWidget* parent)
{
    auto* dialog = new DraftsDialog(draftsSetting.value(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &DraftsDialog::discarded, &discard);
    dialog->show();
}

} // namespace

bool takeOpenField(Workspace& workspace)
{
    bool isTaken = true;
    QObject hearing;
    QObject::connect(&workspace, &Workspace::messageSaid, &hearing,
                     [&](const Message& message) { isTaken = isTaken && message.kind == Message::Kind::Information; });
    if (QWidget* field = QApplication::focusWidget())
        field->clearFocus();
    return isTaken;
}

void keepTyped(Workspace& workspace, const QWidget& window)
{
    keepDraft(enteredInDialogs(window.findChild<ChosenFields*>()));
    const QWidget* field = QApplication::focusWidget();
    const QString typed = field && field->window() == &window ? typedText(*field) : QString();
    if (!takeOpenField(workspace))
        keepDraft(typed);
}

void watchDialogs(QWidget& window)
{
    new ChosenFields(&window);
}

void offerDrafts(Workspace& workspace, QWidget* parent)
{
    if (draftsSetting.value().isEmpty())
        return;
    workspace.warn(DraftTexts::tr("Parvis was ended before a text was saved that had been typed; the text is kept."),
                   DraftTexts::tr("Show"), [parent] { showDrafts(parent); });
}

} // namespace parvis
