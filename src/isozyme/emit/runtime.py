"""The run-time support of generated code, as LLVM IR text: tape memory and deferred frees.

An arena belongs to one gradient: a bump allocator over chunks that never move, released as a whole after the reverse sweep, and a list of
blocks that the forward sweep would have freed. `isozyme_tape_bytes` counts what was taken for tapes.

Slabs and chunks come from a pool of the process: fresh pages from the system cost more than the sweeps that write them, and a program that
asks for one gradient asks for many. The pool keeps at most 16 blocks and 256 MiB, each of 64 KiB or more; what is smaller, malloc keeps itself.
Slots are taken and filled by single atomic exchanges, so threads share the pool without locks.
"""

from __future__ import annotations

from isozyme.emit.library import require, require_stop
from isozyme.ir.module import Module
from isozyme.ir.reader import read_module
from isozyme.ir.types import PTR, StructType, struct_type

ARENA: StructType = struct_type((PTR, PTR, PTR, PTR))
"""Next free byte, end of the chunk, the chunk (each begins with the address of the one before and its size), deferred frees."""

_TEXT = """
@isozyme_tape_bytes = weak global i64 0
@isozyme_tape_kept = weak global i64 0
@isozyme_tape_pool = weak global [16 x ptr] zeroinitializer
@isozyme.no_memory = private constant [56 x i8] c"isozyme: out of memory while storing values for reverse\\00"

declare ptr @malloc(i64)
declare void @free(ptr)
declare i32 @fflush(ptr)
declare i32 @puts(ptr)
declare void @abort()
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
declare i64 @llvm.umax.i64(i64, i64)
declare i64 @llvm.uadd.sat.i64(i64, i64)

define internal void @isozyme.fail() noinline cold noreturn nounwind {
entry:
  %p = call i32 @puts(ptr @isozyme.no_memory)
  %shown = call i32 @fflush(ptr null)
  call void @abort()
  unreachable
}

define internal ptr @isozyme.pool.take(i64 %need) noinline nounwind {
entry:
  %most = shl i64 %need, 1
  br label %look

look:
  %k = phi i64 [ 0, %entry ], [ %k1, %next ]
  %slot = getelementptr inbounds [16 x ptr], ptr @isozyme_tape_pool, i64 0, i64 %k
  %seen = load atomic ptr, ptr %slot monotonic, align 8
  %empty = icmp eq ptr %seen, null
  br i1 %empty, label %next, label %take

take:
  %p = atomicrmw xchg ptr %slot, ptr null acquire
  %gone = icmp eq ptr %p, null
  br i1 %gone, label %next, label %fit

fit:
  %size = load i64, ptr %p, align 8
  %large = icmp uge i64 %size, %need
  %small = icmp ult i64 %size, %most
  %good = and i1 %large, %small
  br i1 %good, label %found, label %back

found:
  %was = atomicrmw sub ptr @isozyme_tape_kept, i64 %size monotonic
  ret ptr %p

back:
  %other = atomicrmw xchg ptr %slot, ptr %p release
  %none = icmp eq ptr %other, null
  br i1 %none, label %next, label %drop

drop:
  %other.size = load i64, ptr %other, align 8
  %before = atomicrmw sub ptr @isozyme_tape_kept, i64 %other.size monotonic
  call void @free(ptr %other)
  br label %next

next:
  %k1 = add nuw i64 %k, 1
  %more = icmp ult i64 %k1, 16
  br i1 %more, label %look, label %nothing

nothing:
  ret ptr null
}

define internal noalias ptr @isozyme.slab(i64 %bytes, i1 %must) noinline nounwind {
entry:
  %need = call i64 @llvm.uadd.sat.i64(i64 %bytes, i64 16)
  %pooled = icmp uge i64 %need, 65536
  br i1 %pooled, label %look, label %fresh

look:
  %kept = call ptr @isozyme.pool.take(i64 %need)
  %none = icmp eq ptr %kept, null
  br i1 %none, label %fresh, label %count

fresh:
  %p = call ptr @malloc(i64 %need)
  %null = icmp eq ptr %p, null
  br i1 %null, label %failed, label %good

failed:
  br i1 %must, label %fail, label %nothing

fail:
  call void @isozyme.fail()
  unreachable

nothing:
  ret ptr null

good:
  store i64 %need, ptr %p, align 8
  br label %count

count:
  %block = phi ptr [ %kept, %look ], [ %p, %good ]
  %old = atomicrmw add ptr @isozyme_tape_bytes, i64 %bytes monotonic
  %slab = getelementptr inbounds i8, ptr %block, i64 16
  ret ptr %slab
}

define internal void @isozyme.slab.release(ptr %slab) noinline nounwind {
entry:
  %none = icmp eq ptr %slab, null
  br i1 %none, label %out, label %some

some:
  %p = getelementptr inbounds i8, ptr %slab, i64 -16
  %size = load i64, ptr %p, align 8
  %pooled = icmp uge i64 %size, 65536
  br i1 %pooled, label %keep, label %free

keep:
  %before = atomicrmw add ptr @isozyme_tape_kept, i64 %size monotonic
  %total = add i64 %before, %size
  %room = icmp ule i64 %total, 268435456
  br i1 %room, label %look, label %full

look:
  %k = phi i64 [ 0, %keep ], [ %k1, %next ]
  %slot = getelementptr inbounds [16 x ptr], ptr @isozyme_tape_pool, i64 0, i64 %k
  %seen = load atomic ptr, ptr %slot monotonic, align 8
  %empty = icmp eq ptr %seen, null
  br i1 %empty, label %put, label %next

put:
  %pair = cmpxchg ptr %slot, ptr null, ptr %p release monotonic
  %done = extractvalue { ptr, i1 } %pair, 1
  br i1 %done, label %out, label %next

next:
  %k1 = add nuw i64 %k, 1
  %more = icmp ult i64 %k1, 16
  br i1 %more, label %look, label %full

full:
  %after = atomicrmw sub ptr @isozyme_tape_kept, i64 %size monotonic
  br label %free

free:
  call void @free(ptr %p)
  br label %out

out:
  ret void
}

define internal noalias ptr @isozyme.slab.zeroed(i64 %bytes, i1 %must) noinline nounwind {
entry:
  %p = call ptr @isozyme.slab(i64 %bytes, i1 %must)
  %null = icmp eq ptr %p, null
  br i1 %null, label %out, label %fill

fill:
  call void @llvm.memset.p0.i64(ptr %p, i8 0, i64 %bytes, i1 false)
  br label %out

out:
  ret ptr %p
}

define internal ptr @isozyme.arena.alloc(ptr %arena, i64 %bytes) nounwind {
entry:
  %up = add i64 %bytes, 15
  %size = and i64 %up, -16
  %cursor = load ptr, ptr %arena, align 8
  %end.at = getelementptr inbounds i8, ptr %arena, i64 8
  %end = load ptr, ptr %end.at, align 8
  %a = ptrtoint ptr %cursor to i64
  %b = ptrtoint ptr %end to i64
  %left = sub i64 %b, %a
  %fits = icmp ule i64 %size, %left
  br i1 %fits, label %fast, label %slow

fast:
  %next = getelementptr inbounds i8, ptr %cursor, i64 %size
  store ptr %next, ptr %arena, align 8
  ret ptr %cursor

slow:
  %p = call ptr @isozyme.arena.grow(ptr %arena, i64 %size)
  ret ptr %p
}

define internal ptr @isozyme.arena.grow(ptr %arena, i64 %size) noinline cold nounwind {
entry:
  %chunk.at = getelementptr inbounds i8, ptr %arena, i64 16
  %end.at = getelementptr inbounds i8, ptr %arena, i64 8
  %last = load ptr, ptr %chunk.at, align 8
  %first = icmp eq ptr %last, null
  br i1 %first, label %sized, label %doubled

doubled:
  %size.at = getelementptr inbounds i8, ptr %last, i64 8
  %was = load i64, ptr %size.at, align 8
  %twice = shl i64 %was, 1
  %large = icmp ugt i64 %twice, 67108864
  %capped = select i1 %large, i64 67108864, i64 %twice
  br label %sized

sized:
  %wish = phi i64 [ 32768, %entry ], [ %capped, %doubled ]
  %least = add i64 %size, 16
  %bytes = call i64 @llvm.umax.i64(i64 %wish, i64 %least)
  %chunk = call ptr @isozyme.slab(i64 %bytes, i1 true)
  store ptr %last, ptr %chunk, align 8
  %new.at = getelementptr inbounds i8, ptr %chunk, i64 8
  store i64 %bytes, ptr %new.at, align 8
  %p = getelementptr inbounds i8, ptr %chunk, i64 16
  %next = getelementptr inbounds i8, ptr %p, i64 %size
  %end = getelementptr inbounds i8, ptr %chunk, i64 %bytes
  store ptr %next, ptr %arena, align 8
  store ptr %end, ptr %end.at, align 8
  store ptr %chunk, ptr %chunk.at, align 8
  ret ptr %p
}

define internal ptr @isozyme.arena.maybe(ptr %arena, i64 %size) noinline nounwind {
entry:
  %small = icmp ule i64 %size, 1048576
  br i1 %small, label %plain, label %own

plain:
  %p = call ptr @isozyme.arena.alloc(ptr %arena, i64 %size)
  ret ptr %p

own:
  %bytes = call i64 @llvm.uadd.sat.i64(i64 %size, i64 16)
  %chunk = call ptr @isozyme.slab(i64 %bytes, i1 false)
  %none = icmp eq ptr %chunk, null
  br i1 %none, label %nothing, label %link

nothing:
  ret ptr null

link:
  %size.at = getelementptr inbounds i8, ptr %chunk, i64 8
  store i64 16384, ptr %size.at, align 8
  %head.at = getelementptr inbounds i8, ptr %arena, i64 16
  %head = load ptr, ptr %head.at, align 8
  %first = icmp eq ptr %head, null
  br i1 %first, label %take, label %insert

take:
  store ptr null, ptr %chunk, align 8
  store ptr %chunk, ptr %head.at, align 8
  br label %done

insert:
  %rest = load ptr, ptr %head, align 8
  store ptr %rest, ptr %chunk, align 8
  store ptr %chunk, ptr %head, align 8
  br label %done

done:
  %data = getelementptr inbounds i8, ptr %chunk, i64 16
  ret ptr %data
}

define internal void @isozyme.arena.adopt(ptr %arena, ptr %from) noinline nounwind {
entry:
  %list.at = getelementptr inbounds i8, ptr %from, i64 24
  %list = load ptr, ptr %list.at, align 8
  %any = icmp ne ptr %list, null
  br i1 %any, label %walk, label %chunks

walk:
  %d = phi ptr [ %list, %entry ], [ %d.next, %walk ]
  %d.next = load ptr, ptr %d, align 8
  %d.more = icmp ne ptr %d.next, null
  br i1 %d.more, label %walk, label %join

join:
  %mine.at = getelementptr inbounds i8, ptr %arena, i64 24
  %mine = load ptr, ptr %mine.at, align 8
  store ptr %mine, ptr %d, align 8
  store ptr %list, ptr %mine.at, align 8
  br label %chunks

chunks:
  %chunk.at = getelementptr inbounds i8, ptr %from, i64 16
  %chunk = load ptr, ptr %chunk.at, align 8
  %some = icmp ne ptr %chunk, null
  br i1 %some, label %follow, label %out

follow:
  %c = phi ptr [ %chunk, %chunks ], [ %c.next, %follow ]
  %c.next = load ptr, ptr %c, align 8
  %c.more = icmp ne ptr %c.next, null
  br i1 %c.more, label %follow, label %link

link:
  %own.at = getelementptr inbounds i8, ptr %arena, i64 16
  %own = load ptr, ptr %own.at, align 8
  %first = icmp eq ptr %own, null
  br i1 %first, label %take, label %insert

take:
  store ptr %chunk, ptr %own.at, align 8
  br label %out

insert:
  %rest = load ptr, ptr %own, align 8
  store ptr %rest, ptr %c, align 8
  store ptr %chunk, ptr %own, align 8
  br label %out

out:
  ret void
}

define internal void @isozyme.defer(ptr %arena, ptr %release, ptr %p, i64 %a, i64 %b) nounwind {
entry:
  %entry.p = call ptr @isozyme.arena.alloc(ptr %arena, i64 40)
  %list = getelementptr inbounds i8, ptr %arena, i64 24
  %before = load ptr, ptr %list, align 8
  store ptr %before, ptr %entry.p, align 8
  %f1 = getelementptr inbounds i8, ptr %entry.p, i64 8
  store ptr %release, ptr %f1, align 8
  %f2 = getelementptr inbounds i8, ptr %entry.p, i64 16
  store ptr %p, ptr %f2, align 8
  %f3 = getelementptr inbounds i8, ptr %entry.p, i64 24
  store i64 %a, ptr %f3, align 8
  %f4 = getelementptr inbounds i8, ptr %entry.p, i64 32
  store i64 %b, ptr %f4, align 8
  store ptr %entry.p, ptr %list, align 8
  ret void
}

define internal void @isozyme.arena.release(ptr %arena) nounwind {
entry:
  %list.at = getelementptr inbounds i8, ptr %arena, i64 24
  %list = load ptr, ptr %list.at, align 8
  br label %frees

frees:
  %d = phi ptr [ %list, %entry ], [ %next.d, %done ]
  %end = icmp eq ptr %d, null
  br i1 %end, label %chunks.entry, label %one

one:
  %next.d = load ptr, ptr %d, align 8
  %f1 = getelementptr inbounds i8, ptr %d, i64 8
  %release = load ptr, ptr %f1, align 8
  %f2 = getelementptr inbounds i8, ptr %d, i64 16
  %p = load ptr, ptr %f2, align 8
  %f3 = getelementptr inbounds i8, ptr %d, i64 24
  %a = load i64, ptr %f3, align 8
  %f4 = getelementptr inbounds i8, ptr %d, i64 32
  %b = load i64, ptr %f4, align 8
  %none = icmp eq ptr %p, null
  br i1 %none, label %done, label %call

call:
  call void %release(ptr %p, i64 %a, i64 %b)
  br label %done

done:
  br label %frees

chunks.entry:
  %chunk.at = getelementptr inbounds i8, ptr %arena, i64 16
  %chunk = load ptr, ptr %chunk.at, align 8
  br label %chunks

chunks:
  %c = phi ptr [ %chunk, %chunks.entry ], [ %before, %free ]
  %stop = icmp eq ptr %c, null
  br i1 %stop, label %out, label %free

free:
  %before = load ptr, ptr %c, align 8
  call void @isozyme.slab.release(ptr %c)
  br label %chunks

out:
  ret void
}
"""

_MOVE = """
define internal void @isozyme.move.NAME(ptr %to, ptr %from, i64 %n, i64 %stride) nounwind {
entry:
  %some = icmp ne i64 %n, 0
  br i1 %some, label %which, label %out

which:
  %up = icmp ugt ptr %to, %from
  %last = sub i64 %n, 1
  br label %loop

loop:
  %k = phi i64 [ 0, %which ], [ %k1, %loop ]
  %down = sub i64 %last, %k
  %at = select i1 %up, i64 %k, i64 %down
  %bytes = mul i64 %at, %stride
  %t = getelementptr inbounds i8, ptr %to, i64 %bytes
  %f = getelementptr inbounds i8, ptr %from, i64 %bytes
  %x = load TYPE, ptr %t, align 1
  store TYPE ZERO, ptr %t, align 1
  %y = load TYPE, ptr %f, align 1
  %s = fadd reassoc nsz contract TYPE %x, %y
  store TYPE %s, ptr %f, align 1
  %k1 = add nuw i64 %k, 1
  %c = icmp ne i64 %k1, %n
  br i1 %c, label %loop, label %out

out:
  ret void
}

define internal void @isozyme.zero.NAME(ptr %to, i64 %n, i64 %stride) nounwind {
entry:
  %some = icmp ne i64 %n, 0
  br i1 %some, label %loop, label %out

loop:
  %k = phi i64 [ 0, %entry ], [ %k1, %loop ]
  %bytes = mul i64 %k, %stride
  %t = getelementptr inbounds i8, ptr %to, i64 %bytes
  store TYPE ZERO, ptr %t, align 1
  %k1 = add nuw i64 %k, 1
  %c = icmp ne i64 %k1, %n
  br i1 %c, label %loop, label %out

out:
  ret void
}
"""

_BYTES = """
declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1)

define internal void @isozyme.copy.bytes(ptr %to, ptr %from, i64 %n, i64 %stride, i64 %size) nounwind {
entry:
  %some = icmp ne i64 %n, 0
  br i1 %some, label %which, label %out

which:
  %up = icmp ugt ptr %to, %from
  %last = sub i64 %n, 1
  br label %loop

loop:
  %k = phi i64 [ 0, %which ], [ %k1, %loop ]
  %down = sub i64 %last, %k
  %at = select i1 %up, i64 %down, i64 %k
  %bytes = mul i64 %at, %stride
  %t = getelementptr inbounds i8, ptr %to, i64 %bytes
  %f = getelementptr inbounds i8, ptr %from, i64 %bytes
  call void @llvm.memmove.p0.p0.i64(ptr %t, ptr %f, i64 %size, i1 false)
  %k1 = add nuw i64 %k, 1
  %c = icmp ne i64 %k1, %n
  br i1 %c, label %loop, label %out

out:
  ret void
}
"""


_OPAQUE = """
declare noalias ptr @isozyme.slab(i64, i1) nounwind memory(inaccessiblemem: readwrite)
declare noalias ptr @isozyme.slab.zeroed(i64, i1) nounwind memory(inaccessiblemem: readwrite)
declare void @isozyme.slab.release(ptr) nounwind
declare noalias ptr @isozyme.arena.alloc(ptr, i64) nounwind memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @isozyme.arena.adopt(ptr, ptr) nounwind
declare void @isozyme.defer(ptr, ptr, ptr, i64, i64) nounwind
declare void @isozyme.arena.release(ptr) nounwind
"""


def changed_function(module: Module) -> str | None:
    """The arena function that LLVM has specialised (by dropping a parameter, say) since Isozyme wrote it, if there is one."""
    ours = read_module(_OPAQUE, "<isozyme>").functions
    return next((name for name, f in ours.items() if name in module.functions and module.functions[name].type is not f.type), None)


def hide_bodies(module: Module) -> None:
    """Make the arena's functions opaque, so that LLVM neither inlines nor specialises them: the next order of derivatives knows them by name."""
    for name in ("isozyme.arena.grow", "isozyme.arena.maybe", "isozyme.pool.take", "isozyme.fail"):
        module.functions.pop(name, None)
    for name, f in read_module(_OPAQUE, "<isozyme>").functions.items():
        if name in module.functions:
            f.module = module
            module.functions[name] = f


def show_bodies(module: Module) -> None:
    """Give the arena's functions their bodies back."""
    if "isozyme.arena.release" in module.functions:
        require(module, _TEXT)


def require_arena(module: Module) -> None:
    """Make the arena's functions and `isozyme.slab` available."""
    if "isozyme.arena.alloc" not in module.functions:
        require(module, _TEXT)


def require_move(module: Module, float_type: str) -> str:
    """The suffix of `isozyme.move.*` and `isozyme.zero.*` for a float type: add and zero adjoints along a copy (`to`, `from` are shadows)."""
    if f"isozyme.move.{float_type}" not in module.functions:
        zero = {"float": "0.0", "double": "0.0", "half": "0xH0000", "bfloat": "0xR0000", "x86_fp80": "0xK" + "0" * 20}.get(
            float_type, "0xL" + "0" * 32
        )
        require(module, _MOVE.replace("NAME", float_type).replace("TYPE", float_type).replace("ZERO", zero))
    return float_type


def require_bytes(module: Module) -> None:
    """Make `isozyme.copy.bytes` available: copies pieces of a strided block."""
    if "isozyme.copy.bytes" not in module.functions:
        require(module, _BYTES)


_UNMATCHED = """
declare void @isozyme.unmatched()

define internal void @isozyme.unmatched.if(i1 %some) alwaysinline nounwind {
entry:
  br i1 %some, label %stop, label %go
stop:
  call void @isozyme.unmatched()
  unreachable
go:
  ret void
}
"""


def require_unmatched(module: Module) -> None:
    """What a derivative calls instead of a function that it knows nothing of: a message, then abort."""
    if "isozyme.unmatched.if" not in module.functions:
        text = "isozyme: a function whose derivative is not known was called through a pointer: compile the file that defines it together with "
        text += "the one that asks for the derivative (llvm-link, -flto)"
        require_stop(module, "isozyme.unmatched", text)
        require(module, _UNMATCHED)


_KEPT = """
declare void @isozyme.kept.stop()

define internal void @isozyme.kept(ptr %p, ptr %shadow) alwaysinline nounwind {
entry:
  %address = ptrtoint ptr %p to i64
  %memory = icmp uge i64 %address, 4096
  %same = icmp eq ptr %p, %shadow
  %null = icmp eq ptr %shadow, null
  %none = or i1 %same, %null
  %bad = and i1 %memory, %none
  br i1 %bad, label %stop, label %go
stop:
  call void @isozyme.kept.stop()
  unreachable
go:
  ret void
}
"""


def require_kept(module: Module) -> str:
    """What F+ calls for a pointer that a global variable holds: memory that was there before this derivative was asked for has no shadow."""
    if "isozyme.kept" not in module.functions:
        text = "isozyme: a derivative needs a shadow of memory that a global variable has kept from before, and there is none: "
        text += "pass that memory as an argument, or declare the variable inactive"
        require_stop(module, "isozyme.kept.stop", text)
        require(module, _KEPT)
    return "isozyme.kept"
