// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/reader/selection_copy.h"

#include "domain/translate.h"
#include "widgets/tables/table_clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace parvis {

namespace {

constexpr int mostPagesAtOnce = 20; ///< that are copied while the window waits

/// The rows of a table, or the text as the only cell.
std::vector<QStringList> contentOf(const TextSelection& selection, SelectionCopy::Form form)
{
    if (form == SelectionCopy::Form::Table || selection.isRegion())
        return selection.cells();
    return {{selection.text()}};
}

/// In a worker: page by page, none of which is kept.
std::vector<QStringList> readContent(const TextSelection& selection, const DocumentSource& source,
                                     SelectionCopy::Form form, const JobControl& control)
{
    PageSource reader;
    reader.open(source, control.stop);
    const int first = selection.first().page;
    const int count = selection.last().page - first + 1;
    std::vector<PdfWord> words;
    const auto wordsOf = [&](int page) {
        if (control.stop.stop_requested())
            throw Cancelled();
        control.progress(double(page - first) / count);
        words = reader.words(page, control.stop);
        return &words;
    };
    return contentOf(selection.withWords(wordsOf), form);
}

} // namespace

SelectionCopy::SelectionCopy(Workspace& workspace)
    : workspace_(workspace)
{
}

void SelectionCopy::copy(const TextSelection& selection, const DocumentSource& source, Form form)
{
    cancel();
    if (selection.isEmpty())
        return;
    const bool isTable = form == Form::Table || selection.isRegion();
    const auto put = [&workspace = workspace_, isTable](const std::vector<QStringList>& cells) {
        if (isTable)
            QGuiApplication::clipboard()->setMimeData(clipboardData(cells).release());
        else
            QGuiApplication::clipboard()->setText(cells.front().front());
        if (isTable)
            workspace.inform(translate("app", "%n row(s) were copied as a table.", nullptr, int(cells.size())));
    };
    const int pages = selection.last().page - selection.first().page + 1;
    if (pages <= mostPagesAtOnce && selection.unknownPages().empty()) {
        put(contentOf(selection, form));
        return;
    }
    const auto done = [&workspace = workspace_, put, isTable, pages](const std::vector<QStringList>& cells) {
        put(cells);
        if (!isTable)
            workspace.inform(translate("app", "The text of %n page(s) was copied.", nullptr, pages));
    };
    const auto work = [selection, source, form](const JobControl& control) {
        return readContent(selection, source, form, control);
    };
    job_.run(translate("app", "Copy what is selected"), work, done, {}, JobRunner::Visibility::Shown);
}

} // namespace parvis
