// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workspace/file_export.h"

#include "files/whole_file.h"
#include "tests/support/opened_addresses.h"
#include "tests/support/ordinary_user.h"
#include "tests/support/workspace_page_fixture.h"

#include <QDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSemaphore>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

/// A window from which files are written into a folder of its own.
struct ExportFixture
{
    ExportFixture()
    {
        QObject::connect(&workspace, &Workspace::messageSaid,
                         [this](const Message& message) { messages.push_back(message); });
        window.show();
    }
    QString file(const QString& name) const { return folder.filePath(name); }
    FileTarget choose() { return chooseFileToWrite(&window, choice); }
    void write(const FileTarget& target, const QByteArray& bytes = "neuf")
    {
        exportBytes(workspace, &window, target, [bytes](std::stop_token) { return bytes; });
        settle();
    }
    void settle()
    {
        REQUIRE(waitFor([this] { return workspace.jobs().isIdle(); }));
    }
    QStringList everything() const { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden); }

    QTemporaryDir folder;
    QWidget window;
    std::vector<Message> messages;
    FileChoice choice{u"Exporter"_s, u"Suivi : n° 1/2"_s, {{u"pdf"_s, u"Fichiers PDF"_s}, {u"csv"_s, u"CSV"_s}}};
    Workspace workspace; ///< its jobs end first
};

} // namespace

TEST_CASE_METHOD(ExportFixture, "a file is asked for by name, written, and opened from the message")
{
    OpenedAddresses addresses;
    answerFileDialog(file(u"suivi"_s));
    const FileTarget target = choose();
    REQUIRE(target.path == file(u"suivi.pdf"_s));
    write(target);
    CHECK(bytesOf(target.path) == "neuf");
    REQUIRE(messages.size() == 1);
    CHECK(messages.back().kind == Message::Kind::Information);
    CHECK(messages.back().text.contains(u"suivi.pdf"));
    REQUIRE(messages.back().actionText == u"Open the file");
    messages.back().action();
    CHECK(addresses.urls == QList{QUrl::fromLocalFile(target.path)});
}

TEST_CASE_METHOD(ExportFixture, "a name that every system takes is proposed, in the folder of last time")
{
    CHECK(QFileInfo(proposedPath(choice)).fileName() == u"Suivi - n° 1-2.pdf");
    answerFileDialog(file(u"suivi.pdf"_s));
    choose();
    CHECK(QFileInfo(proposedPath(choice)).absolutePath() == folder.path());
    choice.folder = u"document_copies"_s;
    CHECK(QFileInfo(proposedPath(choice)).absolutePath() != folder.path());
}

TEST_CASE_METHOD(ExportFixture, "a cancelled dialog names no file and remembers no folder")
{
    const QString before = proposedPath(choice);
    whenOpen<QFileDialog>([](QFileDialog& dialog) { dialog.reject(); });
    CHECK(choose().path.isEmpty());
    CHECK(proposedPath(choice) == before);
}

TEST_CASE("a name gets an ending only when it has none of those that may be written")
{
    const std::vector<FileFormat> formats{{u"ods"_s, {}}, {u"csv"_s, {}}};
    CHECK(withEnding(u"a"_s, formats) == u"a.ods");
    CHECK(withEnding(u"a.CSV"_s, formats) == u"a.CSV");
    CHECK(withEnding(u"avenant n° 1.2"_s, formats) == u"avenant n° 1.2.ods");
}

TEST_CASE_METHOD(ExportFixture, "a place where nobody may write is said once, and the old file stays")
{
    writeFile(file(u"suivi.pdf"_s), "ancien");
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup);
    {
        const OrdinaryUser user;
        write({file(u"suivi.pdf"_s), true});
    }
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    REQUIRE(messages.size() == 1);
    CHECK(messages.back().kind == Message::Kind::Error);
    CHECK(messages.back().text.contains(u"suivi.pdf"));
    CHECK(bytesOf(file(u"suivi.pdf"_s)) == "ancien");
    CHECK(everything() == QStringList{u"suivi.pdf"_s});
}

TEST_CASE_METHOD(ExportFixture, "a file whose name was not agreed to is replaced only from the message")
{
    writeFile(file(u"suivi.pdf"_s), "ancien");
    answerFileDialog(file(u"suivi"_s)); // the dialog knows no such file, and asks nothing
    write(choose());
    CHECK(bytesOf(file(u"suivi.pdf"_s)) == "ancien");
    REQUIRE(messages.size() == 1);
    CHECK(messages.back().kind == Message::Kind::Warning);
    REQUIRE(messages.back().actionText == u"Replace the file");
    messages.back().action();
    settle();
    CHECK(bytesOf(file(u"suivi.pdf"_s)) == "neuf");
    CHECK(messages.back().actionText == u"Open the file");
}

TEST_CASE_METHOD(ExportFixture, "a file that the dialog asked about is replaced at once")
{
    writeFile(file(u"suivi.pdf"_s), "ancien");
    whenOpen<QMessageBox>([](QMessageBox& box) { box.button(QMessageBox::Yes)->click(); });
    answerFileDialog(file(u"suivi.pdf"_s));
    write(choose());
    CHECK(bytesOf(file(u"suivi.pdf"_s)) == "neuf");
}

TEST_CASE_METHOD(ExportFixture, "of several files the folder is opened")
{
    OpenedAddresses addresses;
    const auto writeTwo = [](const QString& path, const JobControl&) {
        const QString second = path + u".2"_s;
        writeWholeFile(path, "un");
        writeWholeFile(second, "deux");
        return WrittenFiles{{path, second}};
    };
    exportFile(workspace, &window, {{file(u"pages.svg"_s)}, writeTwo});
    settle();
    REQUIRE(messages.size() == 1);
    CHECK(messages.back().text.contains(u"2 files"));
    REQUIRE(messages.back().actionText == u"Open the folder");
    messages.back().action();
    CHECK(addresses.urls == QList{QUrl::fromLocalFile(folder.path())});
}

TEST_CASE_METHOD(ExportFixture, "of several files those that would be replaced are counted, named and asked about")
{
    const QStringList names{u"p-1.svg"_s, u"p-2.svg"_s, u"p-3.svg"_s, u"p-4.svg"_s, u"p-5.svg"_s, u"p-6.svg"_s};
    FileExport pages{{file(u"p.svg"_s), true}, {}, {}}; // "p.svg" was agreed to, which none of them is
    pages.filesFor = [&](const QString&) {
        QStringList paths;
        for (const QString& name : names)
            paths << file(name);
        return paths;
    };
    pages.write = [filesFor = pages.filesFor](const QString& path, const JobControl&) {
        for (const QString& each : filesFor(path))
            writeWholeFile(each, "neuf");
        return WrittenFiles{filesFor(path)};
    };
    for (const QString& name : names.first(5))
        writeFile(file(name), "ancien");
    exportFile(workspace, &window, pages);
    settle();
    CHECK(bytesOf(file(u"p-1.svg"_s)) == "ancien");
    CHECK(everything() == names.first(5));
    REQUIRE(messages.size() == 1);
    CHECK(messages.back().text.contains(u"5 of the files exist"));
    CHECK(messages.back().text.contains(u"p-1.svg, p-2.svg, p-3.svg and 2 more"));
    REQUIRE(messages.back().actionText == u"Replace the files");

    writeFile(file(names.back()), "ancien"); // meanwhile: nobody agreed to that one
    messages.back().action();
    settle();
    CHECK(bytesOf(file(u"p-1.svg"_s)) == "ancien");
    CHECK(messages.back().text.contains(u"p-6.svg"));
    REQUIRE(messages.back().actionText == u"Replace the file");
    messages.back().action();
    settle();
    CHECK(bytesOf(file(u"p-1.svg"_s)) == "neuf");
    CHECK(bytesOf(file(u"p-6.svg"_s)) == "neuf");
    CHECK(messages.back().text.contains(u"6 files written"));
}

TEST_CASE_METHOD(ExportFixture, "a name that several files only begin with is not asked about by the dialog")
{
    writeFile(file(u"suivi.pdf"_s), "ancien");
    answerFileDialog(file(u"suivi.pdf"_s));
    choice.namesSeveral = true;
    const FileTarget target = choose(); // a question would never be answered
    CHECK(target.path == file(u"suivi.pdf"_s));
    CHECK_FALSE(target.mayReplace);
}

TEST_CASE_METHOD(ExportFixture, "a cancelled export says nothing and leaves what was there")
{
    writeFile(file(u"suivi.pdf"_s), "ancien");
    exportBytes(workspace, &window, {file(u"suivi.pdf"_s), true}, [](std::stop_token stop) -> QByteArray {
        QSemaphore stopped;
        const std::stop_callback wake(stop, [&] { stopped.release(); });
        stopped.acquire();
        throw Cancelled();
    });
    REQUIRE(workspace.jobs().jobs().size() == 1);
    workspace.jobs().cancel(workspace.jobs().jobs().front().id);
    settle();
    CHECK(messages.empty());
    CHECK(bytesOf(file(u"suivi.pdf"_s)) == "ancien");
    CHECK(everything() == QStringList{u"suivi.pdf"_s});
}

TEST_CASE_METHOD(ExportFixture, "a dialog whose export is cancelled goes")
{
    QPointer<QDialog> dialog = new QDialog(&window);
    QTimer::singleShot(0, dialog, &QDialog::accept);
    const auto asked = [this] {
        const auto write = [](const QString&, const JobControl& control) -> WrittenFiles {
            QSemaphore stopped;
            const std::stop_callback wake(control.stop, [&] { stopped.release(); });
            stopped.acquire();
            throw Cancelled();
        };
        return FileExport{{file(u"suivi.pdf"_s), true}, write};
    };
    exportFrom(dialog, workspace, &window, asked, [](const QString&) {});
    REQUIRE(workspace.jobs().jobs().size() == 1);
    CHECK(dialog);
    workspace.jobs().cancel(workspace.jobs().jobs().front().id);
    settle();
    CHECK(waitFor([&] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return !dialog;
    }));
}
