// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/drafts/typed_drafts.h"

#include "widgets/look/look.h"
#include "widgets/look/settings.h"
#include "widgets/workspace/workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QTextEdit>
#include <QVBoxLayout>

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
    return field.accessibleName();
}

QString typedIn(const QDialog& dialog)
{
    QStringList lines;
    for (const QWidget* field : dialog.findChildren<QWidget*>()) {
        const QString typed = field->isVisibleTo(&dialog) ? typedText(*field) : QString();
        if (typed.isEmpty())
            continue;
        const QString name = nameOf(dialog, *field);
        lines << (name.isEmpty() ? typed : DraftTexts::tr("%1: %2").arg(name, typed));
    }
    if (!lines.isEmpty())
        lines.prepend(dialog.windowTitle());
    return lines.join(u'\n');
}

QString typedInDialogs()
{
    QStringList texts;
    for (const QWidget* window : QApplication::topLevelWidgets()) {
        const auto* dialog = qobject_cast<const QDialog*>(window);
        if (!dialog || !dialog->isVisible())
            continue;
        if (const QString text = typedIn(*dialog); !text.isEmpty())
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

/// The kept texts, to be copied from; they stay kept until they are discarded.
void showDrafts(QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(DraftTexts::tr("Texts that were not saved"));
    auto* column = new QVBoxLayout(dialog);
    const QString kept = draftsSetting.value();
    auto* text = new QPlainTextEdit(kept, dialog);
    text->setObjectName(u"drafts"_s);
    text->setReadOnly(true);
    column->addWidget(text);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QPushButton* copy = buttons->addButton(DraftTexts::tr("Copy"), QDialogButtonBox::ActionRole);
    QPushButton* done = buttons->addButton(DraftTexts::tr("Discard"), QDialogButtonBox::DestructiveRole);
    done->setObjectName(u"discard"_s);
    column->addWidget(buttons);
    QObject::connect(copy, &QPushButton::clicked, text,
                     [text] { QApplication::clipboard()->setText(text->toPlainText()); });
    QObject::connect(done, &QPushButton::clicked, dialog, [dialog, kept] {
        discard(kept);
        dialog->accept();
    });
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    dialog->resize(QSize(Look::unit() * 60, Look::unit() * 40).boundedTo(dialog->screen()->availableSize() * 0.9));
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
    keepDraft(typedInDialogs());
    const QWidget* field = QApplication::focusWidget();
    const QString typed = field && field->window() == &window ? typedText(*field) : QString();
    if (!takeOpenField(workspace))
        keepDraft(typed);
}

void offerDrafts(Workspace& workspace, QWidget* parent)
{
    if (draftsSetting.value().isEmpty())
        return;
    workspace.warn(DraftTexts::tr("Parvis was ended before a text was saved that had been typed; the text is kept."),
                   DraftTexts::tr("Show"), [parent] { showDrafts(parent); });
}

} // namespace parvis
