// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/document_notes.h"

#include "widgets/workspace/undo_offer.h"

#include <QCoreApplication>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

struct DocumentNoteTexts
{
    Q_DECLARE_TR_FUNCTIONS(parvis::DocumentNoteTexts)
};

void showList(QWidget* window, const QString& title, const QStringList& lines)
{
    auto* box = new QMessageBox(QMessageBox::Information, title, lines.join(u"\n\n"_s), QMessageBox::Close, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->open();
}

} // namespace

void tellOfDocuments(Workspace& workspace, const QPointer<QWidget>& window, const QString& done, bool isUndoable,
                     const DocumentNotes& notes, const NoteWords& words)
{
    const QStringList lines = notes.refusals + notes.remarks;
    QStringList sentences{done};
    if (lines.size() == 1) {
        sentences << lines.first();
    } else {
        if (!notes.refusals.isEmpty())
            sentences << words.refused;
        if (!notes.remarks.isEmpty())
            sentences << DocumentNoteTexts::tr("%n file(s) have faults.", nullptr, int(notes.remarks.size()));
    }
    sentences.removeAll(QString());
    const QString text = sentences.join(u' ');
    const Message::Kind kind = lines.isEmpty() ? Message::Kind::Information : Message::Kind::Warning;
    if (lines.size() > 1)
        workspace.warn(text, DocumentNoteTexts::tr("Which and why…"),
                       [window, title = words.title, lines] { showList(window, title, lines); });
    else if (isUndoable)
        informUndoable(workspace, text, kind, words.undo);
    else
        workspace.say({kind, text, {}, {}});
}

} // namespace parvis
