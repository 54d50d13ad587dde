// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/document_page_text.h"

#include "domain/translate.h"
#include "store/documents.h"

#include <QClipboard>
#include <QGuiApplication>

namespace parvis {

void copyPageText(Workspace& workspace, const QString& sha256, int page)
{
    if (sha256.isEmpty() || !workspace.database())
        return;
    const auto work = [path = workspace.database()->path(), sha256, page](const JobControl&) {
        const std::vector<QString> pages = DocumentReader(path).pages(sha256);
        return page <= int(pages.size()) ? pages[std::size_t(page) - 1] : QString();
    };
    const auto done = [&workspace](const QString& text) {
        if (text.trimmed().isEmpty()) {
            workspace.inform(translate("app", "This page holds no text: it is a picture."));
            return;
        }
        QGuiApplication::clipboard()->setText(text);
        workspace.inform(translate("app", "The text of the page was copied."));
    };
    workspace.jobs().run(&workspace, translate("app", "Copy the text of the page"), work, done, {},
                         JobRunner::Visibility::Silent);
}

} // namespace parvis
