// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/campaigns/stopped_call.h"

#include <QDir>
#include <QFile>

#if defined(Q_OS_LINUX) && defined(Q_PROCESSOR_X86_64)
#include <fcntl.h>
#include <map>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace parvis::test {

namespace {

using Registers = user_regs_struct;
/// Where a call keeps what it is about. @see man 2 of each
enum class Form {
    Descriptor,      ///< fd
    Path,            ///< path
    FolderPath,      ///< dirfd, path
    TwoPaths,        ///< path, path
    TwoFolderPaths,  ///< dirfd, path, dirfd, path
    OpenPath,        ///< path, flags
    OpenFolderPath,  ///< dirfd, path, flags
    WriteHere,       ///< fd, bytes, size
    WriteAt,         ///< fd, bytes, size, offset
    DescriptorLength ///< fd, length
};

struct KnownCall
{
    FileCall::Kind kind;
    Form form;
};

const std::map<long, KnownCall>& knownCalls()
{
    static const std::map<long, KnownCall> calls{{SYS_write, {FileCall::Kind::Write, Form::WriteHere}},
                                                 {SYS_writev, {FileCall::Kind::Write, Form::WriteHere}},
                                                 {SYS_pwrite64, {FileCall::Kind::Write, Form::WriteAt}},
                                                 {SYS_ftruncate, {FileCall::Kind::Truncate, Form::DescriptorLength}},
                                                 {SYS_fsync, {FileCall::Kind::Sync, Form::Descriptor}},
                                                 {SYS_fdatasync, {FileCall::Kind::Sync, Form::Descriptor}},
                                                 {SYS_open, {FileCall::Kind::Create, Form::OpenPath}},
                                                 {SYS_openat, {FileCall::Kind::Create, Form::OpenFolderPath}},
                                                 {SYS_mkdir, {FileCall::Kind::Folder, Form::Path}},
                                                 {SYS_mkdirat, {FileCall::Kind::Folder, Form::FolderPath}},
                                                 {SYS_link, {FileCall::Kind::Link, Form::TwoPaths}},
                                                 {SYS_linkat, {FileCall::Kind::Link, Form::TwoFolderPaths}},
                                                 {SYS_rename, {FileCall::Kind::Rename, Form::TwoPaths}},
                                                 {SYS_renameat, {FileCall::Kind::Rename, Form::TwoFolderPaths}},
                                                 {SYS_renameat2, {FileCall::Kind::Rename, Form::TwoFolderPaths}},
                                                 {SYS_unlink, {FileCall::Kind::Remove, Form::Path}},
                                                 {SYS_unlinkat, {FileCall::Kind::Remove, Form::FolderPath}},
                                                 {SYS_rmdir, {FileCall::Kind::Remove, Form::Path}},
                                                 {SYS_chmod, {FileCall::Kind::Rights, Form::Path}},
                                                 {SYS_fchmod, {FileCall::Kind::Rights, Form::Descriptor}},
                                                 {SYS_fchmodat, {FileCall::Kind::Rights, Form::FolderPath}}};
    return calls;
}

QString linkTarget(const QString& link)
{
    char target[4096];
    const ssize_t size = ::readlink(link.toLocal8Bit().constData(), target, sizeof target);
    return size < 0 ? QString() : QString::fromLocal8Bit(target, size);
}

/// What a stopped program had in mind.
class StoppedCall
{
public:
    StoppedCall(pid_t pid, const Registers& registers)
        : pid_(pid)
        , registers_(registers)
    {
    }

    FileCall read() const
    {
        const KnownCall known = knownCalls().at(long(registers_.orig_rax));
        FileCall call{.kind = known.kind};
        readPlace(call, known.form);
        readMeasures(call, known.form);
        return call;
    }

    /// Opening an existing file changes nothing.
    bool isOpeningOnly() const
    {
        const Form form = knownCalls().at(long(registers_.orig_rax)).form;
        return (form == Form::OpenPath && !(registers_.rsi & (O_CREAT | O_TRUNC))) ||
               (form == Form::OpenFolderPath && !(registers_.rdx & (O_CREAT | O_TRUNC)));
    }

private:
    void readPlace(FileCall& call, Form form) const
    {
        switch (form) {
        case Form::Path:
        case Form::OpenPath:
            call.path = absolute(AT_FDCWD, registers_.rdi);
            break;
        case Form::FolderPath:
        case Form::OpenFolderPath:
            call.path = absolute(int(registers_.rdi), registers_.rsi);
            break;
        case Form::TwoPaths:
            call.path = absolute(AT_FDCWD, registers_.rdi);
            call.target = absolute(AT_FDCWD, registers_.rsi);
            break;
        case Form::TwoFolderPaths:
            call.path = absolute(int(registers_.rdi), registers_.rsi);
            call.target = absolute(int(registers_.rdx), registers_.r10);
            break;
        default:
            call.path = pathOf(int(registers_.rdi));
        }
    }
    void readMeasures(FileCall& call, Form form) const
    {
        if (form == Form::WriteHere || form == Form::WriteAt)
            call.size = qint64(registers_.rdx);
        if (form == Form::WriteAt)
            call.offset = qint64(registers_.r10);
        if (form == Form::WriteHere)
            call.offset = positionIn(int(registers_.rdi));
        if (form == Form::DescriptorLength)
            call.size = qint64(registers_.rsi);
        if (call.kind == FileCall::Kind::Create)
            call.empties = ((form == Form::OpenPath ? registers_.rsi : registers_.rdx) & O_TRUNC) != 0;
    }

    QString text(unsigned long long address) const
    {
        QByteArray bytes;
        char next = 0;
        iovec here{&next, 1};
        for (;; ++address) {
            iovec there{reinterpret_cast<void*>(address), 1};
            if (::process_vm_readv(pid_, &here, 1, &there, 1, 0) != 1 || next == 0)
                return QFile::decodeName(bytes);
            bytes += next;
        }
    }
    QString absolute(int folder, unsigned long long address) const
    {
        const QString path = text(address);
        if (path.startsWith(u'/'))
            return QDir::cleanPath(path);
        return QDir::cleanPath(
            linkTarget(folder == AT_FDCWD ? u"/proc/%1/cwd"_s.arg(pid_) : u"/proc/%1/fd/%2"_s.arg(pid_).arg(folder)) +
            u'/' + path);
    }
    QString pathOf(int descriptor) const
    {
        if (descriptor == 1 || descriptor == 2)
            return QString::number(descriptor);
        return linkTarget(u"/proc/%1/fd/%2"_s.arg(pid_).arg(descriptor));
    }
    /// Where the next write goes.
    qint64 positionIn(int descriptor) const
    {
        QFile info(u"/proc/%1/fdinfo/%2"_s.arg(pid_).arg(descriptor));
        if (!info.open(QIODevice::ReadOnly))
            return 0;
        const QByteArray first = info.readLine();
        return first.startsWith("pos:") ? first.mid(4).trimmed().toLongLong() : 0;
    }

    pid_t pid_;
    Registers registers_;
};

} // namespace

std::vector<long> fileCallNumbers()
{
    std::vector<long> numbers;
    for (const auto& [number, known] : knownCalls())
        numbers.push_back(number);
    return numbers;
}

std::optional<FileCall> readStoppedCall(pid_t program, const user_regs_struct& registers)
{
    const StoppedCall call(program, registers);
    return call.isOpeningOnly() ? std::nullopt : std::optional(call.read());
}

} // namespace parvis::test
#endif
