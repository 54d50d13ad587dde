// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/documents/document_view.h"
#include "app/documents/documents_page.h"
#include "tests/support/sample_pdf.h"
#include "tests/support/workspace_page_fixture.h"

#include <QInputDialog>

namespace parvis::test {

/// The library in a window of its own, and what a person does there.
struct DocumentsFixture : WorkspacePageFixture
{
    DocumentsFixture()
    {
        page.resize(1200, 800);
        page.refresh(nullptr);
        page.show();
        QObject::connect(&workspace, &Workspace::recordsChanged, &page,
                         [this](const ChangeSet& changes) { page.refresh(&changes); });
        REQUIRE(QTest::qWaitForWindowExposed(&page));
    }

    QString file(const QString& name, const QByteArray& bytes)
    {
        const QString path = folder.filePath(name);
        writeFile(path, bytes);
        return path;
    }
    QString pdf(const QString& name, const QStringList& pages) { return file(name, samplePdf(pages)); }
    void add(const QStringList& paths)
    {
        page.addFiles(paths);
        settle();
    }
    void settle()
    {
        REQUIRE(waitFor([&] { return workspace.jobs().isIdle() && !workspace.database()->isBusy(); }));
        QCoreApplication::processEvents();
    }
    void waitForPage()
    {
        REQUIRE(waitFor([&] { return page.view()->canvas()->isVisible() && page.view()->isUpToDate(); }));
    }
    DocumentPageRenderer& renderer() { return *page.view()->findChild<DocumentPageRenderer*>(); }
    /// The pages around it are drawn, too.
    void waitForNeighbours()
    {
        waitForPage();
        REQUIRE(waitFor([&] { return renderer().isIdle(); }));
    }
    /// Types into the question for a password; nothing: cancels it.
    void answerPassword(const QString& password)
    {
        QInputDialog* dialog = nullptr;
        REQUIRE(waitFor([&] { return (dialog = page.findChild<QInputDialog*>()) && dialog->isVisible(); }));
        question = dialog->labelText();
        QTest::keyClicks(dialog->findChild<QLineEdit*>(), password);
        QTest::keyClick(dialog, password.isEmpty() ? Qt::Key_Escape : Qt::Key_Return);
        delete dialog;
        settle();
    }
    template <class T>
    T* child(const char* name)
    {
        T* found = page.findChild<T*>(QLatin1StringView(name));
        REQUIRE(found);
        return found;
    }
    const Document& document(std::size_t row = 0) { return records().all<Document>()[row]; }
    std::size_t documents() { return records().all<Document>().size(); }

    DocumentsPage page{workspace, nullptr};
    QString question; ///< the last one that asked for a password
};

inline QStringList threePages()
{
    using namespace Qt::StringLiterals;
    return {u"Contrat de ville"_s, u"Le quartier Europe"_s, u"Signature et quartier Europe, puis quartier"_s};
}

} // namespace parvis::test
